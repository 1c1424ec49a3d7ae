import type { IsoDate } from '../../domain/dates.ts';
import { getKommun, kommuner } from '../../domain/kommuner.ts';
import { dropsFor, filterRows, singleFilters } from '../../domain/search/answer.ts';
import { inOrderOf, toCurrentRows } from '../../domain/search/current-rows.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { rowSteps, type FacetTable } from '../../domain/search/facet-table.ts';
import { passes, type Filters } from '../../domain/search/filters.ts';
import type { FullText } from '../../domain/search/query/full-text.ts';
import { crisisSteps } from '../../domain/search/query/crisis.ts';
import { lexiconSteps, type Lexicon } from '../../domain/search/query/lexicon.ts';
import { rank } from '../../domain/search/query/rank.ts';
import { understand, type Understood } from '../../domain/search/query/understand.ts';
import { toParams, toSearch, type Search } from '../../domain/search/query-string.ts';
import type { Steps } from '../../domain/steps.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { labelFilter } from '../../text/filter-label.ts';
import { answerText } from '../../text/search-answer.ts';
import { hitText } from '../../text/hits.ts';
import { rememberLast } from '../remember.ts';

export interface Engine {
  /** In the order of the table, which is also the order of the files with card texts. */
  rows: readonly FacetRow[];
  lexicon: Lexicon;
}

/** A choice that can be changed: its words, and the address without it. */
export type Choice = readonly [label: string, href: string];

export interface Answer {
  hits: readonly FacetRow[];
  /** How well each hit fits, when there are words. A function, because few searches ask. */
  scores(): ReadonlyMap<FacetRow, number>;
  /** Nothing fits wholly; these are the nearest. */
  isUncertain: boolean;
  /** Nothing answers anything: these are open to all. */
  isStandIn: boolean;
  crisis: Understood['crisis'];
  /** What the words were taken to mean. */
  chips: readonly Choice[];
  /** The filters in use: what each is called, for the status line, and as choices to take away. */
  labels: readonly string[];
  chosen: readonly Choice[];
  /** For somebody with no hits: what to take away, and how many hits that gives. */
  drops: readonly Choice[];
  /** What the numbers in the form count: the rows that could be chosen from, and what is chosen. A function, because the hits come first. */
  counted(): readonly [rows: readonly FacetRow[], filters: Filters];
}

const koder = new Map(kommuner.map(({ slug, kod }) => [slug, kod]));

/** Everything that the first hits need. */
export function* engineSteps(table: FacetTable): Steps<Engine> {
  const rows = yield* rowSteps(table);
  yield;
  return { rows, lexicon: yield* lexiconSteps(rows) };
}

/** What the words say. Every step of a search asks, so the last answer is kept. */
export const understandLast = rememberLast(
  (lexicon: Lexicon, q: string, without: readonly string[]) => understand(q, lexicon, { without }),
  (lexicon, q, without) => [lexicon, q, without.join()],
);

/** True when the words may name a place: one that is known, a word that nothing knows, a postnummer, "nära mig". */
export function mayNamePlace(engine: Engine, params: URLSearchParams): boolean {
  const { aspects, rest } = understandParams(engine, params);
  return rest !== '' || aspects.some(({ label }) => label !== undefined) || /\d{3} ?\d\d|när|kring|runt|near/i.test(params.get('q') ?? '');
}

/** The longest piece of reading the words, step by step: what then reads them finds it done. */
export const crisisStepsOf = ({ lexicon }: Engine, params: URLSearchParams): Steps<unknown> =>
  crisisSteps(readSearch(params).q, lexicon.crisisMore);

/** What the words of an address say. */
export function understandParams({ lexicon }: Engine, params: URLSearchParams): Understood {
  return understandLast(lexicon, readSearch(params).q, params.getAll(withoutParam));
}

/** The name of the parameter with what the person says was understood wrongly. */
export const withoutParam = 'utan';

/** The hits from names, needs and filters; with the full text too, once that has answered. */
export function answer({ rows, lexicon }: Engine, params: URLSearchParams, fullText: FullText): Answer {
  const search = readSearch(params);
  const without = params.getAll(withoutParam);
  const current = findCurrent(rows, toStockholm(new Date()).date);
  const understood = search.q === '' ? undefined : understandLast(lexicon, search.q, without);
  const ranked = understood && rank(rows, understood, fullText);
  // Filters have an order of their own: the nearest first.
  const hits =
    ranked === undefined
      ? filterRows(current, search.filters)
      : inOrderOf(ranked.hits, current).filter((row) => passes(row, search.filters));
  const chips = (understood?.chips ?? []).map(({ id, label, meant }): Choice => [
    answerText.chip(label, meant),
    addressOf(search, [...without, id]),
  ]);
  return {
    hits,
    scores: () => new Map(ranked?.hits.map(({ row, score }) => [row, score])),
    isUncertain: ranked?.isUncertain === true,
    isStandIn: ranked?.isStandIn === true,
    crisis: understood?.crisis,
    chips,
    counted: () => [current, search.filters],
    ...choices(current, search, without, hits.length),
  };
}

const readSearch = (params: URLSearchParams): Search => toSearch(params, (slug) => koder.get(slug));

/** A build gets old: what has gone out of date since then is left out or ranked lower here too. */
const findCurrent = rememberLast(
  (rows: readonly FacetRow[], date: IsoDate) => toCurrentRows(rows, date),
  (rows, date) => [rows, date],
);

/** What can be changed in the search, and with no hits what that would give. */
function choices(current: readonly FacetRow[], search: Search, without: readonly string[], hits: number) {
  const single = singleFilters(search.filters);
  const labels = single.map(({ column, id }) => labelFilter(column, id));
  const drop = (filters: Search['filters']) => addressOf({ ...search, filters }, without);
  return {
    labels,
    chosen: single.map((one, i): Choice => [answerText.remove(labels[i]!), drop(one.filters)]),
    drops: (hits > 0 ? [] : dropsFor(current, search.filters)).map((one): Choice => [
      answerText.dropOne(labelFilter(one.column, one.id), hitText.hits(one.count)),
      drop(one.filters),
    ]),
  };
}

function addressOf(search: Search, without: readonly string[]): string {
  const params = toParams(search, (kod) => getKommun(kod).slug);
  for (const id of without) params.append(withoutParam, id);
  return `#${params}`;
}
