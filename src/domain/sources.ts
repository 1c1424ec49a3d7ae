import { addDays, addMonths, type IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import type { Dated } from './freshness.ts';
import { hostOf } from './host-of.ts';

export type Kalla = Entry['kallor'][number];

/** The source that the facts are best dated by: the newest one with a date, else the first. */
export function mainSourceOf({ kallor }: Pick<Entry, 'kallor'>): Kalla {
  const dated = kallor.filter((kalla) => kalla.daterad !== undefined);
  return dated.sort((a, b) => (lastDayOf(a.daterad!) < lastDayOf(b.daterad!) ? 1 : -1))[0] ?? kallor[0]!;
}

/** "2024" may be any day of 2024, so the benefit of the doubt is the last one. */
export function lastDayOf(daterad: string): IsoDate {
  const date = daterad.replace('ca ', '');
  if (date.length === 10) return date;
  const first = `${date}-01-01`.slice(0, 10);
  return addDays(addMonths(first, date.length === 4 ? 12 : 1), -1);
}

/** What the entry's freshness is computed from. */
export function toDated(entry: Pick<Entry, 'kind' | 'granskad' | 'kallor' | 'akut'>): Dated {
  const { daterad } = mainSourceOf(entry);
  const newestSource = daterad === undefined ? undefined : lastDayOf(daterad);
  return { kind: entry.kind, granskad: entry.granskad, newestSource, akut: entry.akut };
}

/** "mind.se" for a link without a name of its own. A source has one or the other. */
export function sourceName({ url, namn }: Kalla): string {
  return namn ?? hostOf(url!);
}

/** The names in the order of the sources. Two pages of one site are told apart by where on it they are: "mind.se/om-oss". */
export function sourceNames(kallor: readonly Kalla[]): string[] {
  const names = kallor.map(sourceName);
  return kallor.map((kalla, i) => {
    const isAlone = names.filter((name) => name === names[i]).length === 1;
    return isAlone || kalla.url === undefined || kalla.namn !== undefined ? names[i]! : names[i] + decodePath(new URL(kalla.url));
  });
}

/** As people write it, unless it cannot be read. */
function decodePath({ pathname, search }: URL): string {
  const path = pathname.replace(/\/$/, '') + search;
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
