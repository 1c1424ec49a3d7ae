import type { Point } from '../../../src/domain/map/outline.ts';

export type Polygon = { type: 'Polygon'; coordinates: Point[][] };
export type MultiPolygon = { type: 'MultiPolygon'; coordinates: Point[][][] };

export const polygonsOf = (geometry: Polygon | MultiPolygon): Point[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const kilometresPerDegree = 111.2;

/** How much shorter a degree of longitude is than a degree of latitude. */
const narrowing = ([, lat]: Point): number => Math.cos((lat * Math.PI) / 180);

export function kilometres(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * narrowing(a), a[1] - b[1]) * kilometresPerDegree;
}

/** In square kilometres. */
export function area(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return (Math.abs(doubled) / 2) * narrowing(ring[0]!) * kilometresPerDegree ** 2;
}

/** Of a long shape the usual width, so that a stretch of a river is told from a lake with many arms. */
export function width(ring: readonly Point[]): number {
  const edges = ring.map((point, index) => kilometres(ring.at(index - 1)!, point));
  return (2 * area(ring)) / edges.reduce((sum, edge) => sum + edge, 0);
}

export function isInside([lon, lat]: Point, ring: readonly Point[]): boolean {
  const crossings = ring.filter(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    return y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x);
  });
  return crossings.length % 2 === 1;
}

export const between = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
