import { boxAround, isFree, isWithin, overlaps, type Box } from './boxes.ts';
import type { Screen } from './pills.ts';

/** A name that is only to be read. */
export interface Label {
  words: string;
  kind: LabelKind;
  x: number;
  y: number;
}

export type LabelKind = 'land' | 'vatten' | 'ort';

export type PlacedLabel = Label & { box: Box };

const lineHeight = 22;

/** Those that there is room for beside what is taken, the first first. None is cut by the edge of the screen. */
export function placeLabels(labels: readonly Label[], screen: Screen, taken: readonly Box[]): PlacedLabel[] {
  const boxes = [...taken];
  return labels.flatMap((label) => {
    const [x, y] = [label.x * screen.scale - screen.left, label.y * screen.scale - screen.top];
    const box = boxAround(x, y, screen.widthOf(label.words) + 6, lineHeight);
    const isCut = overlaps(box, screen.frame) && !isWithin(box, screen.frame);
    if (isCut || !isFree(box, boxes)) return [];
    boxes.push(box);
    return [{ ...label, box }];
  });
}
