import type { IsoDate } from '../../dates.ts';
import { kinds } from '../../taxonomy.ts';
import type { Issue } from '../issue.ts';

/** A check or a source cannot be from tomorrow. Read from the text itself, so that other mistakes do not hide it. */
export function checkDates(frontMatter: unknown, today: IsoDate): Issue[] {
  const { granskad, kallor } = toRecord(frontMatter);
  const all: unknown[] = Array.isArray(kallor) ? kallor : [kallor];
  const dated: [(string | number)[], unknown][] = [[['granskad'], granskad]];
  all.forEach((kalla, i) => {
    for (const key of ['sedd', 'daterad']) dated.push([['kallor', i, key], toRecord(kalla)[key]]);
  });
  return dated
    .filter(([, written]) => typeof written === 'string' && isAhead(written, today))
    .map(([path, written]) => ({
      path,
      message: 'Datumet ligger i framtiden. Skriv dagens datum eller ett tidigare.',
      written: String(written),
    }));
}

function isAhead(written: string, today: IsoDate): boolean {
  const date = written.replace('ca ', '');
  return /^\d{4}(-\d{2}){0,2}$/.test(date) && date > today.slice(0, date.length);
}

export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

const mostBytes = 64 * 1024;

/** What is wrong with a file of this size. */
export function explainSize(bytes: number): string | undefined {
  return bytes > mostBytes ? `Filen är ${Math.round(bytes / 1024)} kB. Högst 64 kB går bra. Korta texten.` : undefined;
}

const supportLineOnly = ['anonymt', 'akut'] as const;

export function checkSupportLineFields(frontMatter: unknown): Issue[] {
  const keys = Object.keys(toRecord(frontMatter));
  return supportLineOnly
    .filter((key) => keys.includes(key))
    .map((key) => ({ path: [key], message: `Fältet ”${key}” finns bara för ${kinds.stodlinjer.label.toLowerCase()}. Ta bort raden.` }));
}
