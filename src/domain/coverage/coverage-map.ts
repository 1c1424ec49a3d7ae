import type { Position } from '../distance.ts';
import { seatOf } from '../kommun-seat.ts';
import type { Line } from '../map/outline.ts';
import { per10000, type KommunCoverage } from './kommun-coverage.ts';

/** Entries per 10,000 inhabitants, in steps. A step holds what is above the one before and up to its own. */
export const steps = [0, 0.5, 1, 2, Infinity] as const;

export function stepOf(row: KommunCoverage): number {
  const rate = per10000(row);
  return steps.findIndex((most) => rate <= most);
}

/** The frame of the drawing, in hundredths of a degree of latitude. */
export const frame = { width: 680, height: 1430 } as const;
const north = 69.25;
const west = 10.3;
/** How much narrower a degree of longitude is than one of latitude, in the middle of Sweden. */
const narrow = Math.cos((62 * Math.PI) / 180);

export function toDrawing({ lat, lon }: Position): [x: number, y: number] {
  return [Math.round((lon - west) * narrow * 100), Math.round((north - lat) * 100)];
}

/** A dot at each centralort, the largest last so that small ones are not hidden behind. */
export function toDots(rows: readonly KommunCoverage[]) {
  return rows.map((row) => ({ row, step: stepOf(row), at: toDrawing(seatOf(row.kommun)) })).sort((a, b) => b.step - a.step);
}

/** A line that leaves out every point that the eye would not miss: Douglas and Peucker's way. */
export function thin(line: readonly (readonly [number, number])[], tolerance: number): (readonly [number, number])[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const distances = line.map((point) => distanceToLine(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if (distances[farthest]! <= tolerance) return [first, last];
  return [...thin(line.slice(0, farthest + 1), tolerance), ...thin(line.slice(farthest), tolerance).slice(1)];
}

function distanceToLine(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs(dx * (ay - y) - (ax - x) * dy) / length;
}

/** Coasts or borders near Sweden as one SVG path. Rings are filled by the even-odd rule, so a lake is a hole. */
export function toPath(lines: readonly Line[], end: 'Z' | ''): string {
  return lines
    .map((line) => thin(toPoints(line), tolerance))
    .filter((line) => line.length > (end === '' ? 1 : 3) && line.some(isInFrame))
    .map((line) => `M${line.map((point) => point.join(' ')).join('L')}${end}`)
    .join('');
}

function toPoints(line: Line): [x: number, y: number][] {
  return Array.from({ length: line.length / 2 }, (_, i) => clamp(toDrawing({ lon: line[2 * i]!, lat: line[2 * i + 1]! })));
}

const tolerance = 3;
const margin = 20;

/** What is far outside is drawn along the edge of the frame. */
function clamp([x, y]: readonly [number, number]): [number, number] {
  return [Math.min(Math.max(x, -margin), frame.width + margin), Math.min(Math.max(y, -margin), frame.height + margin)];
}

function isInFrame([x, y]: readonly [number, number]): boolean {
  return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
}
