import type { IsoDate } from '../dates.ts';
import { compareFreshness, freshnessOf } from '../freshness.ts';
import type { FacetRow } from './facet-columns.ts';

// Old phones sort ten things and more in any order when they are equal: so nothing here is equal, its place in a list decides.

/** The rows as a build of this day would have them: without what has gone out of date, and in the order of freshness. */
export function toCurrentRows(rows: readonly FacetRow[], today: IsoDate): FacetRow[] {
  const shown = rows.filter((row) => freshnessOf(row, today).isShown);
  if (shown.every((row, i) => i === 0 || compareFreshness(shown[i - 1]!, row, today) <= 0)) return shown;
  const places = placesIn(rows);
  return shown.sort((a, b) => compareFreshness(a, b, today) || places.get(a)! - places.get(b)!);
}

/** Hits that are equally good stand in the order of the rows. */
export function inOrderOf(hits: readonly { row: FacetRow; order: number }[], current: readonly FacetRow[]): FacetRow[] {
  const places = placesIn(current);
  return hits
    .filter(({ row }) => places.has(row))
    .sort((a, b) => b.order - a.order || places.get(a.row)! - places.get(b.row)!)
    .map(({ row }) => row);
}

/** Where each row stands. Every search of a day asks for the same. */
function placesIn(rows: readonly FacetRow[]): ReadonlyMap<FacetRow, number> {
  const known = placesOf.get(rows) ?? new Map(rows.map((row, place) => [row, place]));
  placesOf.set(rows, known);
  return known;
}

const placesOf = new WeakMap<readonly FacetRow[], ReadonlyMap<FacetRow, number>>();
