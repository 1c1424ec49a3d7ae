import type { Point } from '../../../src/domain/map/outline.ts';
import { clip, type Box } from './clip.ts';
import { area, between, polygonsOf, width, type MultiPolygon, type Polygon } from './geometry.ts';
import { simplify, type Coarseness } from './simplify.ts';

export type Lands = { geometries: (Polygon | MultiPolygon)[] };

/** What is worth drawing: square kilometres of a corner's triangle and of a ring, kilometres of width. */
export interface Measure {
  minCorner: number;
  minArea: number;
  minWidth: number;
  softenings: number;
}

export interface Measures {
  coast: Measure;
  /** The package has its lakes from a drawing of the whole world, and their shores climb like stairs. */
  lake: Measure;
  lakeIsland: Measure;
}

/** The rings of all land, and those of the lakes in it. */
export function deriveRings(lands: Lands, { coast, lake, lakeIsland }: Measures, box: Box, coarseness: Coarseness) {
  const polygons = lands.geometries.flatMap(polygonsOf);
  return {
    land: polygons.flatMap(([shell = []]) => deriveRing(shell, hasStairs(shell) ? lakeIsland : coast, box, coarseness)),
    lakes: polygons.flatMap(([, ...holes]) => holes.flatMap((hole) => deriveRing(hole, lake, box, coarseness))),
  };
}

/** True of an island in a lake. A coast has hardly an edge that runs due north or due east. */
function hasStairs(ring: Point[]): boolean {
  const steps = ring.filter(([lon, lat], index) => {
    const before = ring[index - 1];
    return lon === before?.[0] || lat === before?.[1];
  });
  return steps.length > ring.length / 10;
}

/** One ring or none. The rings of GeoJSON end where they begin; those of the outline are left open. */
function deriveRing(ring: Point[], measure: Measure, box: Box, coarseness: Coarseness): Point[][] {
  if (area(ring) < measure.minArea) return [];
  const clipped = clip(ring.slice(1), box);
  if (clipped.length < 3) return [];
  const soft = Array.from({ length: measure.softenings }).reduce<Point[]>(soften, clipped);
  const simple = simplify([...soft, soft[0]!], measure.minCorner, coarseness).slice(1);
  const isLarge = area(simple) >= measure.minArea * coarseness(simple[0]!);
  return isLarge && width(simple) >= measure.minWidth ? [simple] : [];
}

/** The middle of every edge: a flight of stairs becomes a slope. */
function soften(ring: Point[]): Point[] {
  return ring.map((point, index) => between(ring.at(index - 1)!, point, 0.5));
}
