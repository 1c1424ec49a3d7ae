import type { Position } from '../distance.ts';
import { isWithin, overlaps, type Box } from './boxes.ts';
import { clipRing, sideOf, type XY } from './clip-ring.ts';
import { placeLabels } from './labels.ts';
import { worldX, worldY } from './mercator.ts';
import { namesAt } from './names.ts';
import type { Outline } from './outline.ts';
import { picture, type Extent } from './extent.ts';
import { toWorldShapes, type Shape } from './world-shapes.ts';

/** A centralort with its name. */
export interface Town extends Position {
  namn: string;
}

/** A little outside the picture, so that the strokes along the edge are not seen. */
export const clipFrame: Box = { left: -4, right: picture.width + 4, top: -4, bottom: picture.height + 4 };

/** A picture of land, water and towns. It says nothing of entries: the pages put their dots on it. */
export function drawSmallMap(outline: Outline, extent: Extent, towns: readonly Town[], colours: string): string {
  const shapes = toWorldShapes(outline);
  const [near, wide] = [frameOf(extent, 0.1), frameOf(extent, 1)];
  const rings = shapes.rings
    .filter(({ box }) => overlaps(box, near))
    .flatMap((ring) => toPath(clipRing(toShortRing(ring, extent), clipFrame), 'Z'));
  const lan = shapes.borders.filter(({ box }) => overlaps(box, wide)).flatMap((line) => toPath(toPixels(line, extent).filter(isNear), ''));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}"><style>${colours}${look}</style>`,
    `<path class="w" d="M0 0H${picture.width}V${picture.height}H0Z"/>`,
    `<path class="l" d="${rings.join('')}"/><path class="b" d="${lan.join('')}"/>`,
    ...toTexts(extent, towns),
    '</svg>',
  ].join('');
}

const look = [
  '.w{fill:var(--map-water)}.l{fill:var(--map-land);fill-rule:evenodd;stroke:var(--map-line)}',
  '.b{fill:none;stroke:var(--map-border);stroke-dasharray:4 4}',
  'text{font:15px sans-serif;text-anchor:middle;fill:var(--map-name);stroke:var(--map-halo);stroke-width:3;paint-order:stroke}',
  '.v{font-style:italic;fill:var(--map-water-name);stroke:none}',
].join('');

/** The picture, and around it so many of its own sizes. */
function frameOf({ left, top, scale }: Extent, around: number): Box {
  const [width, height] = [picture.width / scale, picture.height / scale];
  return {
    left: left - around * width,
    right: left + (1 + around) * width,
    top: top - around * height,
    bottom: top + (1 + around) * height,
  };
}

function toPixels({ points }: Shape, { left, top, scale }: Extent): XY[] {
  const pixels: XY[] = [];
  for (let i = 0; i < points.length; i += 2) pixels.push([(points[i]! - left) * scale, (points[i + 1]! - top) * scale]);
  return pixels;
}

/** The same without most of what is cut away: of each way beyond one side of the picture, only where it begins and where it ends. */
export function toShortRing({ points }: Pick<Shape, 'points'>, { left, top, scale }: Extent): XY[] {
  const pixels: XY[] = [];
  const sideAt = (i: number) => sideOf((points[i]! - left) * scale, (points[i + 1]! - top) * scale, clipFrame);
  let [before, here] = [0, sideAt(0)];
  for (let i = 0; i < points.length; i += 2) {
    const next = i + 2 < points.length ? sideAt(i + 2) : 0;
    if (here === 0 || here !== before || here !== next) pixels.push([(points[i]! - left) * scale, (points[i + 1]! - top) * scale]);
    before = here;
    here = next;
  }
  return pixels;
}

/** What is just outside is kept, so that a line runs to the edge. */
const isNear = ([x, y]: XY) => x > -picture.width && x < 2 * picture.width && y > -picture.height && y < 2 * picture.height;

/** Steps of whole pixels; those that stand still are left out. */
function toPath(pixels: readonly XY[], end: string): string[] {
  const steps: string[] = [];
  let [fromX, fromY] = [NaN, NaN];
  for (const pixel of pixels) {
    const [x, y] = [Math.round(pixel[0]), Math.round(pixel[1])];
    if (x === fromX && y === fromY) continue;
    steps.push(steps.length === 0 ? `M${x} ${y}l` : `${x - fromX} ${y - fromY}`);
    [fromX, fromY] = [x, y];
  }
  return steps.length < 3 ? [] : [`${steps[0]}${steps.slice(1).join(' ')}${end}`.replaceAll(' -', '-')];
}

/** The first town is the one that the map is about. */
function toTexts(extent: Extent, towns: readonly Town[]): string[] {
  const zoom = Math.log2(extent.scale);
  // Above the place, where a dot may stand.
  const toLabel = ({ namn, lat, lon }: Town) => ({
    words: namn,
    kind: 'ort' as const,
    x: worldX(lon),
    y: worldY(lat) - lift / extent.scale,
  });
  const frame = { left: 0, top: 0, right: picture.width, bottom: picture.height };
  const screen = { frame, left: extent.left * extent.scale, top: extent.top * extent.scale, scale: extent.scale };
  const waters = namesAt(zoom).filter(({ kind }) => kind === 'vatten');
  const labels = placeLabels([...towns.map(toLabel), ...waters], { ...screen, widthOf: (words) => words.length * letterWidth }, []);
  return labels
    .filter(({ box }) => isWithin(box, frame))
    .map(({ words, kind, box }) => {
      const [x, y] = [Math.round((box.left + box.right) / 2), Math.round(box.bottom - 6)];
      return `<text${kind === 'vatten' ? ' class="v"' : ''} x="${x}" y="${y}">${words}</text>`;
    });
}

const letterWidth = 8;
const lift = 14;
