import { worldX, worldY } from '../../domain/map/mercator.ts';
import type { Line, Outline } from '../../domain/map/outline.ts';
import { smoothRing } from '../../domain/map/smooth.ts';

/** The drawing as the browser draws it: in the world's own pixels, to be enlarged as one. */
export interface OutlinePaths {
  /** To be filled with the rule evenodd: a lake is a hole. */
  ground: Path2D;
  borders: Path2D;
  lan: Path2D;
  /** Sweden with its waters. */
  sweden: Path2D;
}

/** `rounds`: how many times the corners are cut. */
export function toPaths({ land, lakes, borders, lan, waters }: Outline, rounds: { land: number; lakes: number }): OutlinePaths {
  const ground = new Path2D();
  for (const ring of land) addLine(ground, smooth(ring, rounds.land), true);
  for (const ring of lakes) addLine(ground, smooth(ring, rounds.lakes), true);
  return { ground, borders: toPath(borders), lan: toPath(lan), sweden: toSweden(borders, waters) };
}

const smooth = (ring: Line, rounds: number) => Array.from({ length: rounds }).reduce<Line>(smoothRing, ring);

function toPath(lines: readonly Line[]): Path2D {
  const path = new Path2D();
  for (const line of lines) addLine(path, line, false);
  return path;
}

function addLine(path: Path2D, line: Line, isRing: boolean): void {
  path.moveTo(worldX(line[0]!), worldY(line[1]!));
  for (let i = 2; i < line.length; i += 2) path.lineTo(worldX(line[i]!), worldY(line[i + 1]!));
  if (isRing) path.closePath();
}

function toSweden([border]: readonly Line[], [atSea, ...apart]: readonly Line[]): Path2D {
  const path = new Path2D();
  addLine(path, Float64Array.from([...border!, ...atSea!]), true);
  for (const ring of apart) addLine(path, ring, true);
  return path;
}
