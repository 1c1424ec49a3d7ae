import type { Line, Outline, Point } from '../src/domain/map/outline.ts';

/** Even and odd over all rings at once, as the map fills them. */
export function isOnLand({ land, lakes }: Outline, lat: number, lon: number): boolean {
  return [...land, ...lakes].filter((ring) => isInside(ring, lat, lon)).length % 2 === 1;
}

export function isInside(ring: Line, lat: number, lon: number): boolean {
  const points = toPoints(ring);
  const crossings = points.filter(([x, y], index) => {
    const [beforeX, beforeY] = points.at(index - 1)!;
    return y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x);
  });
  return crossings.length % 2 === 1;
}

export function toPoints(line: Line): Point[] {
  return Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]! + 0, line[2 * i + 1]! + 0]);
}
