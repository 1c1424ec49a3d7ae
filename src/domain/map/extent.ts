import type { Position } from '../distance.ts';
import { worldSize, worldX, worldY } from './mercator.ts';

/** The part of the world that a small map shows. */
export interface Extent {
  left: number;
  top: number;
  /** Pixels of the picture to one of the world. */
  scale: number;
}

export const picture = { width: 360, height: 240 } as const;

/** Pixels between what is to be seen and the edge. */
const margin = 40;

/** A picture of at least sixty kilometres, so that one recognises the coast or the nearest towns. */
const leastKilometres = 60;
const earth = 40_075;

export function extentAround(positions: readonly Position[]): Extent {
  const [xs, ys] = [positions.map(({ lon }) => worldX(lon)), positions.map(({ lat }) => worldY(lat))];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const kilometre = worldSize / (earth * Math.cos((positions[0]!.lat * Math.PI) / 180));
  const scale = Math.min(
    picture.width / (leastKilometres * kilometre),
    (picture.width - 2 * margin) / (east - west),
    (picture.height - 2 * margin) / (south - north),
  );
  return { left: (west + east) / 2 - picture.width / 2 / scale, top: (north + south) / 2 - picture.height / 2 / scale, scale };
}

/** Whole pixels of the picture. */
export function pixelOf({ lat, lon }: Position, { left, top, scale }: Extent): [x: number, y: number] {
  return [Math.round((worldX(lon) - left) * scale), Math.round((worldY(lat) - top) * scale)];
}
