import type { MapPoints } from './points.ts';
import type { Screen } from './pills.ts';

/** Entries so near each other that they are one on the map. */
export interface Cell {
  /** Where they are together. */
  x: number;
  y: number;
  rows: number[];
}

/** Pixels: a little more than what a finger needs. */
const cellSize = 60;

/** The points on the screen in a grid of squares. The squares lie still in the world, so that panning moves no entry to another. */
export function toCells({ x, y, row }: MapPoints, { frame, left, top, scale }: Pick<Screen, 'frame' | 'left' | 'top' | 'scale'>): Cell[] {
  // A square more on every side, so that no square is cut.
  const [west, east] = [(frame.left + left - cellSize) / scale, (frame.right + left + cellSize) / scale];
  const [north, south] = [(frame.top + top - cellSize) / scale, (frame.bottom + top + cellSize) / scale];
  const across = Math.ceil((256 * scale) / cellSize);
  const cells = new Map<number, Cell>();
  for (let i = 0; i < row.length; i++) {
    const [px, py] = [x[i]!, y[i]!];
    if (px < west || px > east || py < north || py > south) continue;
    const key = Math.floor((py * scale) / cellSize) * across + Math.floor((px * scale) / cellSize);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { x: px, y: py, rows: [row[i]!] });
    else addTo(cell, px, py, row[i]!);
  }
  return [...cells.values()];
}

/** The middle moves by as much as one of so many weighs. */
function addTo(cell: Cell, x: number, y: number, row: number): void {
  cell.rows.push(row);
  cell.x += (x - cell.x) / cell.rows.length;
  cell.y += (y - cell.y) / cell.rows.length;
}
