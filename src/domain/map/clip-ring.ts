import type { Box } from './boxes.ts';

export type XY = readonly [x: number, y: number];

interface Side {
  axis: 0 | 1;
  limit: number;
  direction: 1 | -1;
}

const sidesOf = ({ left, right, top, bottom }: Box): readonly Side[] => [
  { axis: 0, limit: left, direction: 1 },
  { axis: 0, limit: right, direction: -1 },
  { axis: 1, limit: top, direction: 1 },
  { axis: 1, limit: bottom, direction: -1 },
];

/** Sutherland–Hodgman: a ring that leaves the box is led along its side until it comes back. Top is the lesser number. */
export function clipRing(ring: readonly XY[], box: Box): readonly XY[] {
  return sidesOf(box).reduce(cut, ring);
}

function cut(ring: readonly XY[], { axis, limit, direction }: Side): readonly XY[] {
  const kept: XY[] = [];
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

/** The side that cuts a point away, counted from 1 in their order; 0 for a point that is kept. */
export function sideOf(x: number, y: number, { left, right, top, bottom }: Box): number {
  if (x < left) return 1;
  if (x > right) return 2;
  if (y < top) return 3;
  return y > bottom ? 4 : 0;
}
