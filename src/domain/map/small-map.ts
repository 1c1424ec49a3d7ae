import type { Position } from '../distance.ts';
import { isWithin, overlaps, type Box } from './boxes.ts';
import { clipRing, type Pixel } from './clip-ring.ts';
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

/** A picture of land, water and towns. It says nothing of entries: the pages put their dots on it. */
export function drawSmallMap(outline: Outline, extent: Extent, towns: readonly Town[], colours: string): string {
  const shapes = toWorldShapes(outline);
  const isSeen = ({ box }: Shape) => overlaps(box, frameOf(extent));
  const rings = shapes.rings.filter(isSeen).flatMap((ring) => toPath(clipRing(toPixels(ring, extent)), 'Z'));
  const lan = shapes.borders.filter(isSeen).flatMap((line) => toPath(toPixels(line, extent).filter(isNear), ''));
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

/** The picture and as much around it as is kept of a line. */
function frameOf({ left, top, scale }: Extent): Box {
  const [width, height] = [picture.width / scale, picture.height / scale];
  return { left: left - width, right: left + 2 * width, top: top - height, bottom: top + 2 * height };
}

function toPixels({ points }: Shape, { left, top, scale }: Extent): Pixel[] {
  const pixels: Pixel[] = [];
  for (let i = 0; i < points.length; i += 2) pixels.push([(points[i]! - left) * scale, (points[i + 1]! - top) * scale]);
  return pixels;
}

/** What is just outside is kept, so that a line runs to the edge. */
const isNear = ([x, y]: Pixel) => x > -picture.width && x < 2 * picture.width && y > -picture.height && y < 2 * picture.height;

/** Steps of whole pixels; those that stand still are left out. */
function toPath(pixels: readonly Pixel[], end: string): string[] {
  let before: Pixel = [NaN, NaN];
  const steps = pixels.flatMap(([x, y]) => {
    const here: Pixel = [Math.round(x), Math.round(y)];
    const step = [here[0] - before[0], here[1] - before[1]];
    const isStill = step[0] === 0 && step[1] === 0;
    const isFirst = Number.isNaN(before[0]);
    before = here;
    return isStill ? [] : [isFirst ? `M${here[0]} ${here[1]}l` : `${step[0]} ${step[1]}`];
  });
  return steps.length < 3 ? [] : [`${steps[0]}${steps.slice(1).join(' ')}${end}`.replaceAll(' -', '-')];
}

/** The first town is the one that the map is about. */
function toTexts(extent: Extent, towns: readonly Town[]): string[] {
  const zoom = Math.log2(extent.scale);
  const toLabel = ({ namn, lat, lon }: Town) => ({ words: namn, kind: 'ort' as const, x: worldX(lon), y: worldY(lat) });
  const frame = { left: 0, top: 0, right: picture.width, bottom: picture.height };
  const screen = { frame, left: extent.left * extent.scale, top: extent.top * extent.scale, scale: extent.scale };
  const waters = namesAt(zoom).filter(({ kind }) => kind === 'vatten');
  const labels = placeLabels([...towns.map(toLabel), ...waters], { ...screen, widthOf: (words) => words.length * letterWidth }, []);
  return labels
    .filter(({ box }) => isWithin(box, frame))
    .map(({ words, kind, box }) => {
      // Above the place, where a dot may stand.
      const lift = kind === 'ort' ? 14 : 0;
      const [x, y] = [Math.round((box.left + box.right) / 2), Math.round(box.bottom - 6 - lift)];
      return `<text${kind === 'vatten' ? ' class="v"' : ''} x="${x}" y="${y}">${words}</text>`;
    });
}

const letterWidth = 8;
