import type { Point } from '../../../src/domain/map/outline.ts';
import { area, kilometres, polygonsOf, type MultiPolygon, type Polygon } from './geometry.ts';
import { simplify } from './simplify.ts';

export type Countries = { features: { properties: { A3: string }; geometry: Polygon | MultiPolygon }[] };

/** Svinesund and Haparanda: where Sweden's border leaves the sea, and where it meets it again. */
const landBorder: { from: Point; to: Point } = { from: [11.25, 59.095], to: [24.143, 65.803] };

/** A country's territories with their seas, the largest first: for Sweden the mainland, then Gotland. */
export function territoryOf({ features }: Countries, code: string): Point[][] {
  const country = features.find(({ properties }) => properties.A3 === code);
  if (!country) throw new Error(`Could not find the country ${code}`);
  return polygonsOf(country.geometry)
    .map(([shell = []]) => shell)
    .sort((a, b) => area(b) - area(a));
}

/** The ring of the territory goes round the sea as well, which has no line on the map: there it may be coarse. */
export function borderLines([mainland = [], ...apart]: Point[][], minCorner: number): { borders: Point[][]; waters: Point[][] } {
  const [from, to] = [nearest(mainland, landBorder.from), nearest(mainland, landBorder.to)];
  const atSea = [...mainland.slice(to), ...mainland.slice(1, from + 1)];
  return {
    borders: [simplify(mainland.slice(from, to + 1), minCorner, () => 1)],
    waters: [atSea, ...apart].map((line) => simplify(line, coarseAtSea, () => 1)),
  };
}

const coarseAtSea = 10;

function nearest(points: Point[], goal: Point): number {
  const distances = points.map((point) => kilometres(point, goal));
  return distances.indexOf(Math.min(...distances));
}
