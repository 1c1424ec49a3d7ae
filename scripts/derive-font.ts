/**
 * Derives public/fonts/atkinson.woff2 from the typeface's npm package. A maintainer runs it by hand, when the typeface
 * has a new version; public/fonts/LICENS.md tells how. `subset-font` is installed beside the source, because the site
 * itself has no use for it.
 *
 *   node scripts/derive-font.ts <atkinson-hyperlegible-next-latin-wght-normal.woff2>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

type SubsetFont = (font: Buffer, characters: string, options: object) => Promise<Buffer>;

const target = 'public/fonts/atkinson.woff2';

/** Every page loads it. */
const mostBytes = 25_000;

/** The letters of Latin-1 and Turkish ı; the package keeps ł, š, ş … in a second file. */
const characters = `${range(' ', '~')}${range('À', 'ÿ')}ı\u00a0¡§©«°±·»½¿–—‘’“”„•…€−`;

const [source] = process.argv.slice(2);
if (!source) throw new Error('Usage: node scripts/derive-font.ts <path to source woff2>');

const font = await deriveFont(resolve(source));
if (font.length > mostBytes) throw new Error(`Font too large for every page: ${font.length} bytes`);

writeFileSync(target, font);
console.log(`${target}: ${font.length} byte, ${characters.length} tecken`);

/** One file for all weights from regular to bold: smaller than two static files, and one request. */
function deriveFont(path: string): Promise<Buffer> {
  const subsetFont: SubsetFont = createRequire(path)('subset-font');
  const licenceAddress = 14;
  return subsetFont(readFileSync(path), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'tnum'],
    noHinting: true,
    preserveNameIds: [licenceAddress],
  });
}

/** All characters from one to another, both included. */
function range(first: string, last: string): string {
  const start = first.charCodeAt(0);
  const count = last.charCodeAt(0) - start + 1;
  return String.fromCharCode(...Array.from({ length: count }, (_, step) => start + step));
}
