import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshnessOf } from '../../src/domain/freshness.ts';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { toFullText, toTextSearches } from '../../src/domain/search/query/full-text.ts';
import { toLexicon } from '../../src/domain/search/query/whole-lexicon.ts';
import { withAllWords } from '../../scripts/lib/search-eval/all-words.ts';
import { rank } from '../../src/domain/search/query/rank.ts';
import { understand } from '../../src/domain/search/query/understand.ts';
import { toStockholm } from '../../src/domain/stockholm.ts';

interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ results: { id: string }[] }>;
}

export interface NodeSearch {
  /** "kind/id" of the hits, best first, as the evaluation would rank them. */
  search(query: string): Promise<string[]>;
  close(): void;
}

/** The search of the evaluation, over a built site: the same table, the same index, no browser. */
export async function openNodeSearch(dist: string): Promise<NodeSearch> {
  const folder = mkdtempSync(join(tmpdir(), 'fulltext-'));
  cpSync(join(dist, 'pagefind'), folder, { recursive: true });
  const rows = fromFacetTable(readJson(join(dist, 'data/fasetter.json')));
  const pagefind = await openPagefind(folder);
  const lexicon = toLexicon(rows);
  const more = withAllWords(lexicon);
  const today = toStockholm(new Date()).date;

  const ask = async (text: string) => (await pagefind.search(text)).results.map(({ id }) => Number(id));
  return {
    async search(query) {
      const first = understand(query, lexicon);
      const understood = first.wantsMore ? understand(query, more) : first;
      const searches = toTextSearches(understood);
      const fullText = toFullText(searches, await Promise.all(searches.map(({ text }) => ask(text))));
      const current = rank(rows, understood, fullText).hits.filter(({ row }) => freshnessOf(row, today).isShown);
      return current.map(({ row: { kind, id } }) => `${kind}/${id}`);
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Pagefind's own browser code, which expects a document that it can ask for the language, and fetch. */
async function openPagefind(folder: string): Promise<Pagefind> {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const world = globalThis as { document?: unknown; fetch: unknown };
  world.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'sv' }) };
  world.fetch = async (url: string) => new Response(readFileSync(url.replace(/\?.*$/, '')));
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = createInstance({ basePath: `${folder}/`, noWorker: true });
  await pagefind.init();
  return pagefind;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
