/** The colours of the drawing, from tokens.css. In forced colours they are the reader's own. */
export type Palette = Record<(typeof names)[number], string>;

const names = ['land', 'abroad', 'line', 'border', 'name', 'water-name', 'halo', 'dot', 'dot-line'] as const;

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()])) as Palette;
}

const changes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Calls when the reader changes their colours. Old Safari knows no other way than addListener. */
export function watchColours(change: () => void): void {
  for (const query of changes) matchMedia(query).addListener(change);
}
