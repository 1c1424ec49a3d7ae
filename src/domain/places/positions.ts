import type { Position } from '../distance.ts';
import { fromCodePoint, toCodePoints, unzigzag, zigzag } from './code-points.ts';

/**
 * Where the shown entries are, column by column, in the order of the facet table. The columns are strings with one character
 * for each row. `kommun` is the place in `kommuner` plus one; 0 is an entry without a position, and it has no character in the
 * other two. `lat` and `lon` hold the step from the kommun's `centres`. All in whole parts of a degree: `parts` to one.
 */
export interface PositionsJson {
  parts: [lat: number, lon: number];
  kommuner: string[];
  centres: [lat: number, lon: number][];
  kommun: string;
  lat: string;
  lon: string;
}

/** One element for each row of the facet table. */
export interface Positions {
  /** NaN where there is no position. */
  lat: Float64Array;
  lon: Float64Array;
  /** The codes of the kommuner, and for each row the place in that list plus one. 0 is no position. */
  kommuner: readonly string[];
  kommun: Uint16Array;
}

/** An entry that can be gone to. The kommun's code is empty when nobody knows it. */
export interface Positioned extends Position {
  kommun: string;
}

/** Steps of some 700 metres each way: near enough for "ca 1 km", and nobody's door. */
const parts: [lat: number, lon: number] = [160, 80];

export function encodePositions(rows: readonly (Positioned | undefined)[]): PositionsJson {
  const placed = rows
    .filter((row) => row !== undefined)
    .map(({ kommun, lat, lon }) => ({ kommun, at: [Math.round(lat * parts[0]), Math.round(lon * parts[1])] as const }));
  const groups = [...Map.groupBy(placed, ({ kommun }) => kommun)].sort(mostFirst);
  const centres = groups.map(([, group]): [number, number] => [median(group.map(({ at }) => at[0])), median(group.map(({ at }) => at[1]))]);
  const placeOf = new Map(groups.map(([kod], i) => [kod, i]));
  const steps = (axis: 0 | 1) => toCodePoints(placed.map(({ kommun, at }) => zigzag(at[axis] - centres[placeOf.get(kommun)!]![axis])));
  return {
    parts,
    kommuner: groups.map(([kod]) => kod),
    centres,
    kommun: toCodePoints(rows.map((row) => (row === undefined ? 0 : placeOf.get(row.kommun)! + 1))),
    lat: steps(0),
    lon: steps(1),
  };
}

export function decodePositions(json: PositionsJson): Positions {
  const kommun = Uint16Array.from(json.kommun, (character) => fromCodePoint(character.charCodeAt(0)));
  return { lat: decodeAxis(json, kommun, 0), lon: decodeAxis(json, kommun, 1), kommuner: json.kommuner, kommun };
}

/** A loop over plain arrays: there may be fifty thousand. */
function decodeAxis({ lat, lon, centres, parts: all }: PositionsJson, kommun: Uint16Array, axis: 0 | 1): Float64Array {
  const steps = axis === 0 ? lat : lon;
  const values = new Float64Array(kommun.length).fill(NaN);
  for (let row = 0, at = 0; row < kommun.length; row++) {
    if (kommun[row] === 0) continue;
    values[row] = (centres[kommun[row]! - 1]![axis] + unzigzag(fromCodePoint(steps.charCodeAt(at++)))) / all[axis];
  }
  return values;
}

/** The kommuner with most entries get the smallest numbers, which are the shortest. */
function mostFirst([a, some]: readonly [string, unknown[]], [b, others]: readonly [string, unknown[]]): number {
  return others.length - some.length || a.localeCompare(b);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
