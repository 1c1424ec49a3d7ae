import type { LabelKind, PlacedLabel } from '../../domain/map/labels.ts';
import { dotSize, type Pill, type Placed, type Screen } from '../../domain/map/pills.ts';
import type { OutlinePaths } from './outline-paths.ts';
import type { Palette } from './palette.ts';

/** What stands on the canvas. */
export interface Picture {
  screen: Screen;
  /** Left out where a street map lies under the canvas. */
  paths: OutlinePaths | undefined;
  dots: readonly Placed<Pill>[];
  labels: readonly PlacedLabel[];
  fonts: Readonly<Record<LabelKind, string>>;
}

/** Draws land, borders, dots and names. `pad` is how far the canvas reaches outside the frame. */
export function paint(context: CanvasRenderingContext2D, picture: Picture, palette: Palette, pad: { x: number; y: number }): void {
  const { screen, paths } = picture;
  context.translate(pad.x, pad.y);
  context.save();
  context.translate(-screen.left, -screen.top);
  context.scale(screen.scale, screen.scale);
  if (paths !== undefined) paintGround(context, paths, palette, 1 / screen.scale);
  context.restore();
  paintDots(context, picture.dots, palette);
  for (const label of picture.labels) paintLabel(context, label, picture.fonts[label.kind], palette);
}

function paintGround(
  context: CanvasRenderingContext2D,
  { ground, borders, lan, sweden }: OutlinePaths,
  palette: Palette,
  pixel: number,
): void {
  context.fillStyle = palette.abroad;
  context.fill(ground, 'evenodd');
  context.save();
  context.clip(sweden);
  context.fillStyle = palette.land;
  context.fill(ground, 'evenodd');
  context.restore();
  context.lineJoin = 'round';
  context.lineWidth = pixel;
  context.strokeStyle = palette.line;
  context.stroke(ground);
  context.strokeStyle = palette.border;
  context.setLineDash([4 * pixel, 4 * pixel]);
  context.stroke(lan);
  context.setLineDash([]);
  context.lineWidth = 2 * pixel;
  context.stroke(borders);
}

function paintDots(context: CanvasRenderingContext2D, dots: Picture['dots'], palette: Palette): void {
  context.fillStyle = palette.dot;
  context.strokeStyle = palette['dot-line'];
  context.lineWidth = 2;
  for (const { box } of dots) {
    context.beginPath();
    context.arc((box.left + box.right) / 2, (box.top + box.bottom) / 2, dotSize / 2 - 1, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

function paintLabel(context: CanvasRenderingContext2D, { words, kind, box }: PlacedLabel, font: string, palette: Palette): void {
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (kind !== 'vatten') {
    context.strokeStyle = palette.halo;
    context.lineWidth = 4;
    context.strokeText(words, x, y);
  }
  context.fillStyle = kind === 'vatten' ? palette['water-name'] : palette.name;
  context.fillText(words, x, y);
}
