/** A place on the map with something to say. */
export interface Pill {
  /** The id of its place in the list. */
  slug: string;
  namn: string;
  lat: number;
  lon: number;
  count: number;
}

/** Name and number, number alone, or a dot: as much as there is room for. */
export type PillForm = 'name' | 'number' | 'dot';

export interface PlacedPill extends Pill {
  form: PillForm;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A target that a trembling finger hits, in pixels. */
const targetSize = 44;
const letterWidth = 9;
const dotSize = 12;

/**
 * Decides how much of each pill shows, the largest first. `project` gives pixels on the screen.
 * A dot that a pill would cover is left out: it comes when the map is closer.
 */
export function placePills(pills: readonly Pill[], project: (pill: Pill) => { x: number; y: number }): PlacedPill[] {
  const taken: Box[] = [];
  const placed = [...pills].sort(largestFirst).map((pill): PlacedPill => {
    const form = readable.find((candidate) => fits(boxOf({ ...pill, form: candidate }, project(pill)), taken)) ?? 'dot';
    if (form !== 'dot') taken.push(boxOf({ ...pill, form }, project(pill)));
    return { ...pill, form };
  });
  return placed.filter((pill) => pill.form !== 'dot' || fits(boxOf(pill, project(pill)), taken));
}

const readable: readonly PillForm[] = ['name', 'number'];

function largestFirst(a: Pill, b: Pill): number {
  return b.count - a.count || a.namn.localeCompare(b.namn, 'sv');
}

/** Width and height in pixels. */
export function sizeOf({ namn, count, form }: Omit<PlacedPill, 'lat' | 'lon' | 'slug'>): [width: number, height: number] {
  if (form === 'dot') return [dotSize, dotSize];
  const letters = form === 'name' ? namn.length + String(count).length + 3 : 1;
  return [Math.max(targetSize, letters * letterWidth + 8), targetSize];
}

function boxOf(pill: PlacedPill, { x, y }: { x: number; y: number }): Box {
  const [width, height] = sizeOf(pill);
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function fits(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
}
