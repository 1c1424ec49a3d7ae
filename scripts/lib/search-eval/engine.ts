import type { Entry } from '../../../src/domain/entry.ts';
import { fromFacetTable, toFacetTable } from '../../../src/domain/search/facet-table.ts';
import { toFullText, toTextSearches } from '../../../src/domain/search/query/full-text.ts';
import { toLexicon } from '../../../src/domain/search/query/whole-lexicon.ts';
import { withAllWords } from './all-words.ts';
import { rank } from '../../../src/domain/search/query/rank.ts';
import { understand } from '../../../src/domain/search/query/understand.ts';
import type { AskText } from './pagefind-node.ts';

export interface Answer {
  /** Ids, best first. */
  ids: string[];
  /** The page says that nothing really fits. */
  osaker: boolean;
}

export type Search = (query: string) => Promise<Answer>;

/** The search that the page runs, over any entries. */
export function toSearch(entries: readonly Entry[], ask: AskText): Search {
  const rows = fromFacetTable(toFacetTable(entries));
  const lexicon = toLexicon(rows);
  const more = withAllWords(lexicon);
  const rowOf = new Map(rows.map(({ kind, id }, row) => [`${kind}/${id}`, row]));
  const askRows = async (text: string) => (await ask(text)).map((key) => rowOf.get(key)!);
  return async (query) => {
    const first = understand(query, lexicon);
    const understood = first.wantsMore ? understand(query, more) : first;
    const searches = toTextSearches(understood);
    const fullText = toFullText(searches, await Promise.all(searches.map(({ text }) => askRows(text))));
    const { hits, isUncertain } = rank(rows, understood, fullText);
    return { ids: hits.map(({ row }) => row.id), osaker: isUncertain };
  };
}
