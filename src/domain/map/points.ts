import type { Positions } from '../places/positions.ts';
import { worldX, worldY } from './mercator.ts';

/** Where entries are on the map: one element for each, and its row in the facet table. */
export interface MapPoints {
  x: Float32Array;
  y: Float32Array;
  row: Uint32Array;
}

/** Those of the rows that have a position. Loops over plain arrays: there may be fifty thousand. */
export function toMapPoints({ lat, lon, kommun }: Positions, rows: ArrayLike<number> = kommun.map((_, row) => row)): MapPoints {
  const points = { x: new Float32Array(rows.length), y: new Float32Array(rows.length), row: new Uint32Array(rows.length) };
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!(lat[row]! > 0)) continue;
    points.x[count] = worldX(lon[row]!);
    points.y[count] = worldY(lat[row]!);
    points.row[count++] = row;
  }
  return { x: points.x.subarray(0, count), y: points.y.subarray(0, count), row: points.row.subarray(0, count) };
}

/** How many points there are in each kommun, by code. */
export function countByCode({ row }: MapPoints, { kommun, kommuner }: Positions): Map<string, number> {
  const counts = new Uint32Array(kommuner.length + 1);
  for (const one of row) counts[kommun[one]!]!++;
  return new Map(kommuner.map((kod, i) => [kod, counts[i + 1]!] as const).filter(([, count]) => count > 0));
}
