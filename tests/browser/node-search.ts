import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshnessOf } from '../../src/domain/freshness.ts';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { toFullText, toTextSearches } from '../../src/domain/search/query/full-text.ts';
import { toLexicon } from '../../src/domain/search/query/whole-lexicon.ts';
import { withAllWords } from '../../scripts/lib/search-eval/all-words.ts';
import { rank } from '../../src/domain/search/query/rank.ts';
import { understand } from '../../src/domain/search/query/understand.ts';
import { toStockholm } from '../../src/domain/stockholm.ts';
import { openOwnPagefind } from '../../scripts/lib/search-eval/own-pagefind.ts';

export interface NodeSearch {
  /** "kind/id" of the hits, best first, as the evaluation would rank them. */
  search(query: string): Promise<string[]>;
  close(): void;
}

/** The search of the evaluation, over a built site: the same table, the same index read by Pagefind itself, no browser. */
export async function openNodeSearch(dist: string, now: Date): Promise<NodeSearch> {
  const rows = fromFacetTable(readJson(join(dist, 'data/fasetter.json')));
  const pagefind = await openOwnPagefind(dist);
  const rowsOf = async (text: string) => (await pagefind.search(text)).map(Number);
  const lexicon = toLexicon(rows);
  const more = withAllWords(lexicon);
  const today = toStockholm(now).date;

  return {
    async search(query) {
      const first = understand(query, lexicon);
      const understood = first.wantsMore ? understand(query, more) : first;
      const searches = toTextSearches(understood);
      const fullText = toFullText(searches, await Promise.all(searches.map(({ text }) => rowsOf(text))));
      const current = rank(rows, understood, fullText).hits.filter(({ row }) => freshnessOf(row, today).isShown);
      return current.map(({ row: { kind, id } }) => `${kind}/${id}`);
    },
    close: () => pagefind.close(),
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
