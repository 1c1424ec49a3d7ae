import { nearCount } from '../kommun-view.ts';
import type { FacetRow } from '../search/facet-columns.ts';
import { closeness } from '../search/filters.ts';
import { sorted } from '../sorted.ts';
import type { Place } from './places.ts';

/** A hit that can be gone to, with the straight line to it in kilometres. */
export interface Away {
  row: FacetRow;
  km: number;
}

/** The hits around a place, from the nearest to the widest, as on the pages of the kommuner. Each stands once. */
export interface NearView {
  here: Away[];
  /** The nearest of what lies farther away, when there is little here. */
  beyond: Away[];
  /** In the kommun, nobody knows where, or for all of it. */
  kommun: FacetRow[];
  lan: FacetRow[];
  country: FacetRow[];
}

export interface NearOptions {
  /** Kilometres, when somebody has said how far is too far. */
  inom?: number | undefined;
  nearestFirst: boolean;
}

/** What most people would call near, when they have not said. */
export const reach = 30;
/** Farther than this is only for somebody who has nothing nearer, in kilometres. */
const dayTrip = 100;
/** Fewer than this is little. */
export const few = 3;

/**
 * `hits` come best first, with how well each fits. `kmOf` knows nothing of an entry without a position. What fits well is worth a
 * longer way: at the edge of what is near, an entry counts half.
 */
export function toNearView(
  hits: readonly FacetRow[],
  scoreOf: (row: FacetRow) => number,
  kmOf: (row: FacetRow) => number | undefined,
  { kommun: { kod } }: Place,
  { inom, nearestFirst }: NearOptions,
): NearView {
  const placed = hits.flatMap((row): Away[] => {
    const km = kmOf(row);
    return km === undefined ? [] : [{ row, km }];
  });
  const inReach = placed.filter(({ km }) => km <= (inom ?? reach));
  const worth = ({ row, km }: Away) => scoreOf(row) * (1 - km / (2 * (inom ?? reach)));
  const here = sorted(inReach, nearestFirst ? byKm : (a, b) => worth(b) - worth(a));
  const outside = sorted(
    placed.filter(({ km }) => km > (inom ?? reach)),
    byKm,
  );
  const goable = outside.filter(({ row, km }) => km <= dayTrip || !reaches(row, kod, inom));
  const beyond = here.length < few ? goable.slice(0, nearCount).filter(({ km }, i) => i < few || km <= dayTrip) : [];
  const listed = new Set([...here, ...beyond].map(({ row }) => row));
  const isPlaced = new Set(outside.map(({ row }) => row));
  const rest = hits.filter((row) => !listed.has(row) && (!isPlaced.has(row) || reaches(row, kod, inom)));
  const at = (...areas: number[]) => rest.filter((row) => areas.includes(closeness(row, kod) ?? -1));
  return { here, beyond, kommun: at(0, 1), lan: at(2), country: at(3) };
}

export function isEmpty(view: NearView): boolean {
  return Object.values(view).every((list) => list.length === 0);
}

/** Somebody far away can still have it: by phone, or in the same wide kommun when no distance was asked for. */
function reaches(row: FacetRow, kod: string, inom: number | undefined): boolean {
  return row.form.some((form) => form !== 'pa_plats') || (inom === undefined && closeness(row, kod) === 0);
}

const byKm = (a: Away, b: Away) => a.km - b.km;
