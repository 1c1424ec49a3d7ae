import type { Point } from '../../../src/domain/map/outline.ts';
import { between } from './geometry.ts';

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

type Side = { axis: 0 | 1; limit: number; direction: 1 | -1 };

const sidesOf = ({ west, south, east, north }: Box): Side[] => [
  { axis: 0, limit: west, direction: 1 },
  { axis: 0, limit: east, direction: -1 },
  { axis: 1, limit: south, direction: 1 },
  { axis: 1, limit: north, direction: -1 },
];

/** Sutherland–Hodgman: a ring that leaves the box is led along the side until it comes back. */
export function clip(ring: readonly Point[], box: Box): Point[] {
  return sidesOf(box).reduce<Point[]>(cut, [...ring]);
}

function cut(ring: Point[], { axis, limit, direction }: Side): Point[] {
  const isKept = (point: Point) => (point[axis] - limit) * direction >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const share = (limit - before[axis]) / (point[axis] - before[axis]);
    const crossing = isKept(before) === isKept(point) ? [] : [between(before, point, share)];
    return isKept(point) ? [...crossing, point] : crossing;
  });
}
