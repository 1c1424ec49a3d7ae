import type { Entry } from './entry.ts';
import { findKommunOf, findLanKodOf } from './place.ts';

/** The entries by where they are and whom they serve. Each list keeps the order it was given. */
export interface ByArea {
  /** By the code of the one kommun where the entry is. */
  inKommun: ReadonlyMap<string, Entry[]>;
  /** By the code of the län where it is, or of the first that it serves. */
  inLan: ReadonlyMap<string, Entry[]>;
  /** By the code of each kommun and län that an entry names as its area. */
  forKommun: ReadonlyMap<string, Entry[]>;
  forLan: ReadonlyMap<string, Entry[]>;
  country: Entry[];
}

const memory = new WeakMap<readonly Entry[], ByArea>();

/** Built once for a list: 290 pages ask, and looking through 50,000 entries for each would take longer than all else. */
export function byArea(entries: readonly Entry[]): ByArea {
  const known = memory.get(entries) ?? build(entries);
  memory.set(entries, known);
  return known;
}

function build(entries: readonly Entry[]): ByArea {
  return {
    inKommun: group(entries, (entry) => [findKommunOf(entry)?.kod ?? '']),
    inLan: group(entries, (entry) => [findLanKodOf(entry) ?? '']),
    forKommun: group(entries, ({ omrade }) => (omrade.slag === 'kommuner' ? omrade.kommuner : [])),
    forLan: group(entries, ({ omrade }) => (omrade.slag === 'lan' ? omrade.lan : [])),
    country: entries.filter(({ omrade }) => omrade.slag === 'sverige'),
  };
}

function group(entries: readonly Entry[], codesOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const kod of codesOf(entry)) {
      const list = groups.get(kod);
      if (list === undefined) groups.set(kod, [entry]);
      else list.push(entry);
    }
  }
  return groups;
}
