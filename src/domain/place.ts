import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { findKommun, getKommun, kommuner, type Kommun } from './kommuner.ts';

export type Located = Pick<Entry, 'omrade' | 'plats'>;

/** The one kommun where the entry is, or nothing when it serves many and its ort does not tell. */
export function findKommunOf({ omrade, plats }: Located): Kommun | undefined {
  if (omrade.slag === 'kommuner' && omrade.kommuner.length === 1) return getKommun(omrade.kommuner[0]!);
  if (plats === undefined) return undefined;
  return findKommun(plats.ort) ?? kommuner.find((k) => fold(k.centralort) === fold(plats.ort));
}

/** The code of the län where the entry is to be found: its kommun's, or the first that it serves. Nothing for the whole country. */
export function findLanKodOf({ omrade, plats }: Located): string | undefined {
  if (omrade.slag === 'lan') return omrade.lan[0];
  return findKommunOf({ omrade, plats })?.lan.kod ?? (omrade.slag === 'kommuner' ? omrade.kommuner[0]!.slice(0, 2) : undefined);
}

/** How many entries are in each kommun, by code. Those that serve many are in none. */
export function countByKommun(entries: readonly Located[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const kod = findKommunOf(entry)?.kod;
    if (kod !== undefined) counts.set(kod, (counts.get(kod) ?? 0) + 1);
  }
  return counts;
}
