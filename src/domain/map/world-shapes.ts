import type { Box } from './boxes.ts';
import { worldX, worldY } from './mercator.ts';
import type { Line, Outline } from './outline.ts';
import { smoothRing } from './smooth.ts';

/** A line in the world's own pixels, and the box that it stands in. */
export interface Shape {
  /** As x, y, x, y … */
  points: Line;
  box: Box;
}

export interface WorldShapes {
  /** Closed: coasts, islands and smoothed lakes. */
  rings: Shape[];
  /** Open: borders of län and of the country. */
  borders: Shape[];
}

const memory = new WeakMap<Outline, WorldShapes>();

/** Made once for an outline: 290 small pictures are cut from it. */
export function toWorldShapes(outline: Outline): WorldShapes {
  const known = memory.get(outline) ?? make(outline);
  memory.set(outline, known);
  return known;
}

function make({ land, lakes, lan, borders }: Outline): WorldShapes {
  return { rings: [...land, ...lakes.map(smoothRing)].map(toShape), borders: [...lan, ...borders].map(toShape) };
}

function toShape(line: Line): Shape {
  const points = line.map((degrees, i) => (i % 2 === 0 ? worldX(degrees) : worldY(degrees)));
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return { points, box };
}
