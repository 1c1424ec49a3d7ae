import { freshnessOf } from '../../domain/freshness.ts';
import { getKommun, kommuner } from '../../domain/kommuner.ts';
import { facetTablePath } from '../../domain/paths.ts';
import { countAll, dropsFor, filterRows, singleFilters, type Drop } from '../../domain/search/answer.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { fromFacetTable, type FacetTable } from '../../domain/search/facet-table.ts';
import { filterVocabularies, passes } from '../../domain/search/filters.ts';
import { toFullText, toTextSearches, type FullText } from '../../domain/search/query/full-text.ts';
import { toLexicon, withMore, type Lexicon } from '../../domain/search/query/lexicon.ts';
import { rank } from '../../domain/search/query/rank.ts';
import { understand, type Understood } from '../../domain/search/query/understand.ts';
import { toParams, toSearch, type Search } from '../../domain/search/query-string.ts';
import { toSuggestions, type Suggestion } from '../../domain/search/suggestions.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { searchText } from '../../text/search.ts';
import { text } from '../../text/sv.ts';
import { fetchJson } from '../fetch-json.ts';
import { searchFullText } from '../pagefind.ts';

export interface Engine {
  /** In the order of the table, which is also the order of the files with card texts. */
  rows: readonly FacetRow[];
  lexicon: Lexicon;
  suggestions: readonly Suggestion[];
}

/** A choice that can be changed: its words, and the address without it. */
export type Choice = readonly [label: string, href: string];

export interface Answer {
  hits: readonly FacetRow[];
  /** Nothing fits wholly; these are the nearest. */
  isUncertain: boolean;
  crisis: Understood['crisis'];
  /** What the words were taken to mean. */
  chips: readonly Choice[];
  /** The filters in use: what each is called, for the status line, and as choices to take away. */
  labels: readonly string[];
  chosen: readonly Choice[];
  /** For somebody with no hits: what to take away, and how many hits that gives. */
  drops: readonly Choice[];
  counts: ReadonlyMap<string, number>;
}

const koder = new Map(kommuner.map(({ slug, kod }) => [slug, kod]));

/** Everything that the first hits need. */
export async function loadEngine(): Promise<Engine> {
  const rows = fromFacetTable(await fetchJson<FacetTable>(facetTablePath()));
  return { rows, lexicon: toLexicon(rows), suggestions: toSuggestions(rows) };
}

/** The same with the long phrases and the words of other languages. They come behind the first hits. */
export async function loadMoreWords(engine: Engine): Promise<Engine> {
  const { packedMore } = await import('../../domain/search/query/packed-more.ts');
  return { ...engine, lexicon: withMore(engine.rows, packedMore) };
}

/** True when the first words do not say all: a strange word, or a whole sentence. */
export function wantsMoreWords({ lexicon }: Engine, params: URLSearchParams): boolean {
  return understand(params.get('q') ?? '', lexicon, { without: params.getAll(withoutParam) }).wantsMore;
}

/** Asks the full text for the words that no vocabulary knows. */
export async function askFullText({ rows, lexicon }: Engine, params: URLSearchParams): Promise<FullText> {
  const searches = toTextSearches(understand(params.get('q') ?? '', lexicon, { without: params.getAll(withoutParam) }));
  const answers = await Promise.all(searches.map(({ text: words }) => searchFullText(words)));
  return toFullText(
    searches,
    answers.map((found) => found.map((row) => `${rows[row]!.kind}/${rows[row]!.id}`)),
  );
}

/** The name of the parameter with what the person says was understood wrongly. */
const withoutParam = 'utan';

/** The hits from names, needs and filters; with the full text too, once that has answered. */
export function answer({ rows, lexicon }: Engine, params: URLSearchParams, fullText: FullText): Answer {
  const search = toSearch(params, (slug) => koder.get(slug));
  const without = params.getAll(withoutParam);
  // A build gets old: what has gone out of date since then is left out here too.
  const { date } = toStockholm(new Date());
  const current = new Set(rows.filter((row) => freshnessOf(row, date).isShown));
  const understood = search.q === '' ? undefined : understand(search.q, lexicon, { without });
  const found = understood === undefined ? browse([...current], search) : rank(rows, understood, fullText);
  const hits = found.hits.map(({ row }) => row).filter((row) => current.has(row) && passes(row, search.filters));
  const chips = (understood?.chips ?? []).map(({ id, label, meant }): Choice => [
    searchText.chip(label, meant),
    addressOf(search, [...without, id]),
  ]);
  return { hits, isUncertain: found.isUncertain, crisis: understood?.crisis, chips, ...choices([...current], search, without) };
}

function browse(rows: readonly FacetRow[], { filters }: Search) {
  return { hits: filterRows(rows, filters).map((row) => ({ row })), isUncertain: false };
}

/** What can be changed in the search, and what that would give. */
function choices(rows: readonly FacetRow[], search: Search, without: readonly string[]) {
  const single = singleFilters(search.filters);
  const labels = single.map(labelOf);
  const drop = (filters: Search['filters']) => addressOf({ ...search, filters }, without);
  return {
    labels,
    chosen: single.map((one, i): Choice => [searchText.remove(labels[i]!), drop(one.filters)]),
    drops: dropsFor(rows, search.filters).map((one): Choice => [searchText.dropOne(labelOf(one), text.hits(one.count)), drop(one.filters)]),
    counts: countAll(rows, search.filters),
  };
}

function addressOf(search: Search, without: readonly string[]): string {
  const params = toParams(search, (kod) => getKommun(kod).slug);
  for (const id of without) params.append(withoutParam, id);
  return `#${params}`;
}

function labelOf({ column, id }: Pick<Drop, 'column' | 'id'>): string {
  if (column === 'kommun') return getKommun(id).namn;
  if (column === 'alder') return searchText.age(id);
  const vocabulary: Record<string, { label: string }> = filterVocabularies[column];
  return vocabulary[id]!.label;
}
