import { readFileSync } from 'node:fs';
import { decodeOutline, type Outline } from '../domain/map/outline.ts';

let known: Outline | undefined;

/** The finest drawing that there is, read once. */
export function readOutline(): Outline {
  return (known ??= decodeOutline(JSON.parse(readFileSync('public/data/kontur-fin.json', 'utf8'))));
}

/** The drawing of the whole country at once, which is coarser. */
export function readCoarseOutline(): Outline {
  return decodeOutline(JSON.parse(readFileSync('public/data/kontur.json', 'utf8')));
}

/** The colours of maps as CSS, for pictures, which cannot ask the page for them. */
export function readMapColours(): string {
  const tokens = readFileSync('src/styles/map-tokens.css', 'utf8').split('@media');
  const colours = (part = '') => `:root{${part.match(/--map-[\w-]+: [^;]+;/g)?.join('') ?? ''}}`;
  const dark = tokens.find((part) => part.includes('prefers-color-scheme: dark'));
  return `${colours(tokens[0])}@media(prefers-color-scheme:dark){${colours(dark)}}`.replaceAll(': ', ':');
}

/** The style sheet of the map, without its comments and spaces at the beginning of lines. */
export function readMapStyle(): string {
  const sources = ['map-tokens', 'map'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'));
  return sources
    .join('')
    .replace(/\/\*.*?\*\/\n/g, '')
    .replace(/\n */g, '');
}
