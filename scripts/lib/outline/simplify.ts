import type { Point } from '../../../src/domain/map/outline.ts';
import { area, isInside, kilometres } from './geometry.ts';

/** 1 in Sweden and its waters. It grows with the square of the distance, because it is a factor of areas. */
export type Coarseness = (point: Point) => number;

/** `halfFineAfter`: the kilometres from Sweden at which a corner must be twice as wide, and twice as high, to be drawn. */
export function coarsenessAround(territory: Point[][], halfFineAfter: number): Coarseness {
  const rough = territory.map((shell) => simplify(shell, 200, () => 1));
  return (point) => {
    if (rough.some((shell) => isInside(point, shell))) return 1;
    const distance = Math.min(...rough.flat().map((corner) => kilometres(point, corner)));
    return (1 + distance / halfFineAfter) ** 2;
  };
}

/** Visvalingam–Whyatt in passes: each takes away the corners that are too small and smaller than those beside them. */
export function simplify(points: Point[], minCorner: number, coarseness: Coarseness): Point[] {
  const limits = new Map(points.map((point) => [point, minCorner * coarseness(point)]));
  for (let line = points; ;) {
    const sizes = line.map((point, index) => cornerSize(line, index) / limits.get(point)!);
    const kept = line.filter((_, index) => {
      const [before, size, after] = [sizes[index - 1]!, sizes[index]!, sizes[index + 1]!];
      return size >= 1 || size > before || size >= after;
    });
    if (kept.length === line.length) return line;
    line = kept;
  }
}

/** The triangle with both neighbours. A sharp corner counts for less: it is a river's mouth or a narrow spit. */
function cornerSize(line: Point[], index: number): number {
  const [a, b, c] = [line[index - 1], line[index]!, line[index + 1]];
  if (!a || !c) return Infinity;
  const [left, right, across] = [kilometres(a, b), kilometres(b, c), kilometres(a, c)];
  const cosine = (left ** 2 + right ** 2 - across ** 2) / (2 * left * right);
  return area([a, b, c]) * (1 - 0.7 * cosine);
}
