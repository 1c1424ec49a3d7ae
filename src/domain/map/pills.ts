import { boxAround, isFree, isWithin, type Box } from './boxes.ts';

/** A place on the map with something to say. */
export interface Pill {
  id: string;
  namn: string;
  count: number;
  /** Where in the world: see mercator.ts. */
  x: number;
  y: number;
}

/** Name and number, number alone, or a dot: as much as there is room for. */
export type PillForm = 'name' | 'number' | 'dot';

export type Placed<P extends Pill> = P & { form: PillForm; box: Box };

/** Where the pills are to be placed. */
export interface Screen {
  /** What of the screen may be used. A pill that would stick out is a dot. */
  frame: Box;
  /** Pixels from the world's upper left corner to the screen's, and how many there are to one of the world. */
  left: number;
  top: number;
  scale: number;
  /** The width of a text, in pixels. */
  widthOf(words: string): number;
}

/** A target that a trembling finger hits, in pixels. */
export const targetSize = 44;
export const dotSize = 14;

/** With the skip link, the map itself and its buttons no more than thirty stops for the keyboard. */
export const mostPressed = 22;

const padding = 28;
const gap = 3;

/**
 * Decides how much of each pill shows, the largest first. A dot that a pill would cover is left out: it comes when the map is
 * closer.
 */
export function placePills<P extends Pill>(pills: readonly P[], screen: Screen): Placed<P>[] {
  const pressed: Placed<P>[] = [];
  const rest: Placed<P>[] = [];
  for (const pill of [...pills].sort(largestFirst)) {
    const placed = pressed.length < mostPressed ? place(pill, screen, pressed) : undefined;
    if (placed === undefined) rest.push({ ...pill, form: 'dot', box: boxOf(pill, 'dot', screen) });
    else pressed.push(placed);
  }
  const taken = pressed.map(({ box }) => box);
  return [...pressed, ...rest.filter(({ box }) => isFree(box, taken))];
}

function place<P extends Pill>(pill: P, screen: Screen, pressed: readonly Placed<P>[]): Placed<P> | undefined {
  const taken = pressed.map(({ box }) => ({ left: box.left - gap, right: box.right + gap, top: box.top - gap, bottom: box.bottom + gap }));
  const forms = readable.map((form) => ({ form, box: boxOf(pill, form, screen) }));
  const fitting = forms.find(({ box }) => isWithin(box, screen.frame) && isFree(box, taken));
  return fitting === undefined ? undefined : { ...pill, ...fitting };
}

const readable: readonly PillForm[] = ['name', 'number'];

function largestFirst(a: Pill, b: Pill): number {
  return b.count - a.count || a.namn.localeCompare(b.namn, 'sv');
}

/** What stands on it. */
export function wordsOf({ namn, count }: Pick<Pill, 'namn' | 'count'>, form: PillForm): string {
  return form === 'dot' ? '' : form === 'name' ? `${namn} ${count}` : String(count);
}

function boxOf(pill: Pill, form: PillForm, screen: Screen): Box {
  const [x, y] = [pill.x * screen.scale - screen.left, pill.y * screen.scale - screen.top];
  if (form === 'dot') return boxAround(x, y, dotSize, dotSize);
  const width = Math.max(targetSize, Math.ceil(screen.widthOf(wordsOf(pill, form))) + padding);
  return boxAround(x, y, width, targetSize);
}
