import type { IsoDate } from '../dates.ts';
import { compareFreshness, freshnessOf } from '../freshness.ts';
import type { FacetRow } from './facet-columns.ts';

/** The rows as a build of this day would have them: without what has gone out of date, and in the order of freshness. */
export function toCurrentRows(rows: readonly FacetRow[], today: IsoDate): FacetRow[] {
  const shown = rows.filter((row) => freshnessOf(row, today).isShown);
  const isSorted = shown.every((row, i) => i === 0 || compareFreshness(shown[i - 1]!, row, today) <= 0);
  return isSorted ? shown : sortBy(shown, (a, b) => compareFreshness(a, b, today));
}

/** Hits that are equally good stand in the order of the rows. */
export function inOrderOf(hits: readonly { row: FacetRow; score: number }[], current: readonly FacetRow[]): FacetRow[] {
  const places = new Map(current.map((row, i) => [row, i]));
  const present = hits.filter(({ row }) => places.has(row));
  return sortBy(present, (a, b) => b.score - a.score || places.get(a.row)! - places.get(b.row)!).map(({ row }) => row);
}

/** Old phones sort ten things and more in any order when they are equal. */
function sortBy<T>(list: readonly T[], compare: (a: T, b: T) => number): T[] {
  return list
    .map((item, i) => ({ item, i }))
    .sort((a, b) => compare(a.item, b.item) || a.i - b.i)
    .map(({ item }) => item);
}
