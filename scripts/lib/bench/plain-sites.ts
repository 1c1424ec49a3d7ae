import { kinds } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runPagefind } from '../pagefind.ts';
import type { Document } from './documents.ts';
import type { Library } from './library.ts';

const here = import.meta.dirname;
const page = '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sök</title><ol></ol><script type="module" src="app.js"></script>';

/** Writes a page with nothing but a library, its index and the names of its hits. */
export async function writePlainSite(folder: string, name: string, library: Library, documents: readonly Document[]): Promise<void> {
  const code = `import { library } from './library-${name}.ts'; import { runPlainPage } from './plain-page.ts'; void runPlainPage(library.open);`;
  await writeApp(folder, code);
  const names = Object.fromEntries(documents.map(({ id, namn }) => [id, namn]));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ index: library.toIndex(documents), names }));
}

/** Writes a page with Pagefind alone, over the same entry pages. Our own index has lost the fragments that it needs. */
export async function writePagefindSite(folder: string, dist: string): Promise<void> {
  await writeApp(folder, "import './pagefind-page.ts';");
  for (const kind of idsOf(kinds)) cpSync(join(dist, kind), join(folder, kind), { recursive: true });
  await runPagefind(folder);
  for (const kind of idsOf(kinds)) rmSync(join(folder, kind), { recursive: true });
}

async function writeApp(folder: string, contents: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const entry = { contents, resolveDir: here, loader: 'ts' as const };
  await build({
    stdin: entry,
    outfile: join(folder, 'app.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'index.html'), page);
}
