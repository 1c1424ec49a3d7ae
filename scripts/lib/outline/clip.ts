import { clipRing } from '../../../src/domain/map/clip-ring.ts';
import type { Point } from '../../../src/domain/map/outline.ts';

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const clip = (ring: readonly Point[], { west, south, east, north }: Box): Point[] => [
  ...clipRing(ring, { left: west, right: east, top: south, bottom: north }),
];
