import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { fromFacetTable, type FacetTable } from '../../src/domain/search/facet-table.ts';
import { runPagefind } from './pagefind.ts';

/** What Pagefind calls each page, by "kind/id". */
export type Fragments = ReadonlyMap<string, string>;

/** The full text of the built pages. Returns the number of pages in it. */
export async function writeFullText(folder: string): Promise<number> {
  return lightenFullText(folder, await indexPages(folder));
}

/** Lets Pagefind index the pages of entries. */
export async function indexPages(folder: string): Promise<Fragments> {
  await runPagefind(folder);
  return readFragments(join(folder, 'pagefind/fragment'));
}

/** Makes Pagefind's index as light as our own client can read it. Returns the number of pages in it. */
export function lightenFullText(folder: string, fragments: Fragments): number {
  const tableFile = join(folder, 'data/fasetter.json');
  const table = JSON.parse(readFileSync(tableFile, 'utf8')) as FacetTable;
  const rows = fromFacetTable(table);
  const pages = rows.map(({ kind, id }) => fragments.get(`${kind}/${id}`) ?? '');
  const missing = rows.filter((_, i) => pages[i] === '');
  if (missing.length > 0) throw new Error(`The full text lacks ${missing.length} entries: ${missing[0]!.kind}/${missing[0]!.id}`);
  // The table names the list whose numbers are its rows: a browser that holds an old table never reads a new list by it.
  writeFileSync(tableFile, JSON.stringify({ ...table, fulltext: numberPages(join(folder, 'pagefind'), pages) }));
  removeUnused(join(folder, 'pagefind'));
  minify(join(folder, 'pagefind/pagefind.js'));
  return pages.length;
}

/** Pagefind answers with the names of its fragments. Here each is called by its row in the facet table, and no fragment need be fetched. Returns the name of the list. */
function numberPages(folder: string, pages: readonly string[]): string {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  const [language] = Object.values(entry.languages);
  if (language === undefined) throw new Error('Pagefind found no language');
  const file = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
  const meta = gunzipSync(readFileSync(file(language.hash))).toString('latin1');
  const numbered = Buffer.from(rename(meta, pages), 'latin1');
  renameSync(file(language.hash), file((language.hash = language.hash.replace(/\w+$/, hashOf(numbered)))));
  writeFileSync(file(language.hash), gzipSync(numbered, { level: 9 }));
  writeFileSync(entryFile, JSON.stringify(entry));
  return language.hash;
}

/** In CBOR a short text stands behind one byte with its length. */
function rename(meta: string, pages: readonly string[]): string {
  const rows = new Map(pages.map((page, row) => [page, String(row)]));
  const renamed = meta.replace(/[\x63-\x77]sv_[0-9a-f]+/g, (found) => {
    const end = 1 + found.charCodeAt(0) - shortText;
    const row = rows.get(found.slice(1, end));
    if (row === undefined) return found;
    rows.delete(found.slice(1, end));
    return String.fromCharCode(shortText + row.length) + row + found.slice(end);
  });
  if (rows.size > 0) throw new Error(`Pagefind's list of pages lacks ${rows.size}: ${[...rows.keys()][0]}`);
  return renamed;
}

const shortText = 0x60;

const hashOf = (content: Buffer) => `sv_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

/** Our own reader of the index needs none of Pagefind's interfaces and fragments. Its script and engine stay, and no page fetches them: tests hold our reader against them. */
function removeUnused(folder: string): void {
  const isUnused = (name: string) => /ui\.|highlight|^fragment$|worker|unknown/.test(name);
  for (const name of readdirSync(folder).filter(isUnused)) rmSync(join(folder, name), { recursive: true });
}

function minify(script: string): void {
  writeFileSync(script, transformSync(readFileSync(script, 'utf8'), { minify: true, format: 'esm', charset: 'utf8' }).code);
}

function readFragments(folder: string): Fragments {
  return new Map(readdirSync(folder).map((file) => [pageOf(join(folder, file)), file.replace(/\.\w+$/, '')]));
}

function pageOf(file: string): string {
  const text = gunzipSync(readFileSync(file))
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const { url } = JSON.parse(text) as { url: string };
  return url
    .split('/')
    .filter(Boolean)
    .slice(-2)
    .join('/')
    .replace(/\/index\.html$/, '');
}
