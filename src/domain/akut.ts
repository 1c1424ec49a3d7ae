import type { Entry } from './entry.ts';

/** The three numbers on every page: danger to life, health advice, and someone to talk to. */
const alwaysThere = ['sos112', 'samtalsjour-1177', 'sjalvmordslinjen'] as const;

/** The entries behind "Behöver du hjälp nu?". A missing one is a fault in the content, and the build must stop. */
export function getAkutLines(entries: readonly Entry[]): Entry[] {
  return alwaysThere.map((id) => {
    const found = entries.find((entry) => entry.kind === 'stodlinjer' && entry.id === id);
    if (found?.kontakt.telefon === undefined) throw new Error(`The help-now line has no entry with a phone number: ${id}`);
    return found;
  });
}

/** Of these lines those for life and health: the three first, and then the others that are for emergencies. */
export function urgentFirst(lines: readonly Entry[], akut: readonly Entry[]): Entry[] {
  return [...akut.filter((entry) => lines.includes(entry)), ...lines.filter((entry) => entry.akut && !akut.includes(entry))];
}
