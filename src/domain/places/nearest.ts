import type { Position } from '../distance.ts';
import type { Positions } from './positions.ts';

export interface Nearest {
  /** The row in the facet table. */
  row: number;
  km: number;
}

const kmPerLat = 111.2;
const kmPerLon = 111.32;
const toRadians = Math.PI / 180;

/**
 * The rows nearest to a point, nearest first. Looks at every row: with tens of thousands that is quicker than to load and fill a
 * spatial index. Most rows fall on their distance to the north alone.
 */
export function nearest({ lat, lon }: Pick<Positions, 'lat' | 'lon'>, from: Position, count: number): Nearest[] {
  const found: Nearest[] = [];
  let worst = Infinity;
  for (let row = 0; row < lat.length; row++) {
    const north = (lat[row]! - from.lat) * kmPerLat;
    // Also false for NaN: a row without a position is nowhere.
    if (!(Math.abs(north) < worst)) continue;
    const east = (lon[row]! - from.lon) * kmPerLon * Math.cos(((lat[row]! + from.lat) / 2) * toRadians);
    const km = Math.sqrt(north * north + east * east);
    if (km >= worst) continue;
    insert(found, { row, km });
    if (found.length > count) found.pop();
    if (found.length === count) worst = found[count - 1]?.km ?? 0;
  }
  return found;
}

/** Keeps the order. Those equally near stay in the order of the table. */
function insert(found: Nearest[], one: Nearest): void {
  let at = found.length;
  while (at > 0 && found[at - 1]!.km > one.km) at--;
  found.splice(at, 0, one);
}
