import { picture } from './extent.ts';

export type Pixel = readonly [x: number, y: number];

/** A little outside the picture, so that the strokes along the edge are not seen. */
const outside = 4;

const sides = [
  { axis: 0, limit: -outside, direction: 1 },
  { axis: 0, limit: picture.width + outside, direction: -1 },
  { axis: 1, limit: -outside, direction: 1 },
  { axis: 1, limit: picture.height + outside, direction: -1 },
] as const;

/** The side that cuts a point away, counted from 1 in their order; 0 for a point that is kept. */
export function sideOf(x: number, y: number): number {
  if (x < -outside) return 1;
  if (x > picture.width + outside) return 2;
  if (y < -outside) return 3;
  return y > picture.height + outside ? 4 : 0;
}

/** Sutherland–Hodgman: a ring that leaves the picture is led along its side until it comes back. */
export function clipRing(ring: readonly Pixel[]): readonly Pixel[] {
  return sides.reduce(cut, ring);
}

function cut(ring: readonly Pixel[], { axis, limit, direction }: (typeof sides)[number]): readonly Pixel[] {
  const kept: Pixel[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [before, here] = [ring[i === 0 ? ring.length - 1 : i - 1]!, ring[i]!];
    const [wasIn, isIn] = [(before[axis] - limit) * direction >= 0, (here[axis] - limit) * direction >= 0];
    if (wasIn !== isIn) {
      const share = (limit - before[axis]) / (here[axis] - before[axis]);
      kept.push([before[0] + (here[0] - before[0]) * share, before[1] + (here[1] - before[1]) * share]);
    }
    if (isIn) kept.push(here);
  }
  return kept;
}
