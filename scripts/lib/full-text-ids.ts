import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';

/**
 * Pagefind answers with the names of its fragments. This file says which row of the facet table each one is, so that the
 * search page need not fetch a fragment for every hit. Returns the number of pages in the full text.
 */
export function writeFullTextIds(folder: string): number {
  const fragments = readFragments(join(folder, 'pagefind/fragment'));
  const rows = fromFacetTable(JSON.parse(readFileSync(join(folder, 'data/fasetter.json'), 'utf8')));
  const ids = rows.map(({ kind, id }) => fragments.get(`${kind}/${id}`) ?? '');
  const missing = rows.filter((_, i) => ids[i] === '');
  if (missing.length > 0) throw new Error(`The full text lacks ${missing.length} entries: ${missing[0]!.kind}/${missing[0]!.id}`);
  writeFileSync(join(folder, 'data/fulltext.json'), JSON.stringify(ids));
  removeUnused(join(folder, 'pagefind'));
  return ids.length;
}

/** Our own client needs neither Pagefind's interfaces nor its fragments. */
function removeUnused(folder: string): void {
  const isUnused = (name: string) => /ui\.|highlight|^fragment$|worker|unknown/.test(name);
  for (const name of readdirSync(folder).filter(isUnused)) rmSync(join(folder, name), { recursive: true });
}

/** Fragment names by "kind/id". */
function readFragments(folder: string): Map<string, string> {
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
