import { findPlace, type FoundPlace } from '../../domain/places/find-place.ts';
import { nearParams, toNearQuery, withNear, type NearQuery } from '../../domain/places/near-query.ts';
import { few, isEmpty, reach, toNearView, type NearView } from '../../domain/places/near-view.ts';
import { labelPlace, type Place } from '../../domain/places/places.ts';
import { findTextPlace } from '../../domain/places/text-place.ts';
import { countAll } from '../../domain/search/answer.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import type { FullText } from '../../domain/search/query/full-text.ts';
import { toSearch } from '../../domain/search/query-string.ts';
import { nearText } from '../../text/near.ts';
import { searchText } from '../../text/search.ts';
import { answer, understandLast, withoutParam, type Answer, type Choice, type Engine } from './engine.ts';
import { toAround } from './near-list.ts';
import { kmFrom, type Nearness } from './nearness.ts';

/** The hits, with what a place does to how they are shown. */
export interface NearAnswer extends Answer {
  around?: Around;
}

/** How hits are shown around a place. */
export interface Around {
  /** The place's own lists are shown in the place of the one list. */
  hasLists: boolean;
  /** What is said of the place before the hits are counted, or in the place of that. */
  status(counted: string, labels: readonly string[]): string;
  draw(root: HTMLElement, rows: readonly FacetRow[], drawTags: (links: readonly Choice[]) => void): void;
  addDistance(card: Element, row: FacetRow): Element;
}

export interface About {
  text: string;
  choices: readonly Choice[];
  /** The person asked for what is near, and has not said where that is. */
  asksWhere?: boolean;
  /** And for nothing else, so there is nothing to count. */
  isAll?: boolean;
}

/** From where it is counted, and how far it is. */
export interface Distances {
  place: Place;
  kmOf: (row: FacetRow) => number | undefined;
}

export interface NearResult extends Distances {
  query: NearQuery;
  view: NearView;
  /** Lines to talk to, when there is nothing else that can be reached from there. */
  lines: readonly FacetRow[];
}

/** What names, needs, filters and a place give together. */
export function answerNear(engine: Engine, params: URLSearchParams, fullText: FullText, nearness: Nearness): NearAnswer {
  const query = toNearQuery(params);
  if (query.plats !== '') return answerField(engine, params, fullText, nearness, query);
  return answerText(engine, params, fullText, nearness, query);
}

/** The place stands in its own field. */
function answerField(engine: Engine, params: URLSearchParams, fullText: FullText, nearness: Nearness, query: NearQuery): NearAnswer {
  const found = findPlace(nearness.places, query.plats);
  if (found.slag !== 'en')
    return answerAnywhere(answer(engine, withoutNear(params), fullText), explain(found, query.plats, params), params);
  const q = params.get('q') ?? '';
  const text = q === '' ? undefined : findTextPlace(nearness.places, q, understandLast(engine.lexicon, q, []));
  return answerAround(engine, params, fullText, nearness, query, found.place, text?.q ?? q);
}

/** Nobody knows where. Whoever asked for nothing else gets no list of the whole country. */
function answerAnywhere(found: Answer, about: About, params: URLSearchParams): NearAnswer {
  const isAll = [...params.keys()].every((name) => (nearParams as readonly string[]).includes(name));
  return { ...found, ...(isAll ? { hits: [], drops: [] } : {}), around: toAround({ about }) };
}

function answerText(engine: Engine, params: URLSearchParams, fullText: FullText, nearness: Nearness, query: NearQuery): NearAnswer {
  const q = params.get('q') ?? '';
  const flat = answer(engine, withoutNear(params), fullText);
  const without = params.getAll(withoutParam);
  const text = q === '' || params.has('kommun') ? undefined : findTextPlace(nearness.places, q, understandLast(engine.lexicon, q, without));
  if (text === undefined) return flat;
  if (text.slag === 'mig') return askWhere(flat, text.q === '');
  const kmOf = kmOfRows(engine, nearness, text.place);
  // The ranking weighs a kommun against what was asked for, and an ort too when there is enough: nothing is put before that unasked.
  const isEnough = text.place.isMain || flat.hits.filter((row) => (kmOf(row) ?? Infinity) <= reach).length >= few;
  const isRanked = text.isKnown && isEnough && query.inom === undefined && !query.nearestFirst;
  if (isRanked) return { ...flat, around: toAround({ distances: { place: text.place, kmOf } }) };
  const around = answerAround(engine, params, fullText, nearness, query, text.place, text.q);
  // A place that was understood among the words is taken away among them.
  return text.isKnown ? { ...around, chips: flat.chips, chosen: flat.chosen } : around;
}

/** "Nära mig" alone says nothing of what is looked for: no list is an answer to it. */
function askWhere(flat: Answer, isAll: boolean): NearAnswer {
  const about: About = { text: nearText.aboutMe, choices: [], asksWhere: true, isAll };
  return { ...flat, ...(isAll ? { hits: [], drops: [] } : {}), around: toAround({ about }) };
}

/** Everything that is asked for, wherever it is, seen from the place. */
function answerAround(
  engine: Engine,
  params: URLSearchParams,
  fullText: FullText,
  nearness: Nearness,
  query: NearQuery,
  place: Place,
  q: string,
): NearAnswer {
  const found = answer(engine, changed(params, q), fullText);
  const kmOf = kmOfRows(engine, nearness, place);
  const view = toNearView(q === '' ? broadFirst(found.hits) : found.hits, (row) => found.scores.get(row) ?? 0, kmOf, place, query);
  const lines = isEmpty(view) ? engine.rows.filter(isTalkLine).slice(0, lineCount) : [];
  return {
    ...withChoices(found, params, query, place, q),
    hits: [...rowsOf(view), ...view.beyond.map(({ row }) => row)],
    counts: () => countAll(reachable(engine, kmOf, place, query), toSearch(changed(params, q), () => undefined).filters),
    around: toAround({ near: { place, query, view, lines, kmOf } }),
  };
}

const lineCount = 4;

/** Links that change the search keep its place; the place itself can be taken away too. */
function withChoices(found: Answer, params: URLSearchParams, query: NearQuery, place: Place, q: string): Answer {
  const keep = ([label, href]: Choice): Choice => [label, withNear(withWords(href, params), params)];
  const own = `#${withoutNear(params)}`;
  const isInWords = query.plats === '';
  const away: Choice = [searchText.remove(labelPlace(place)), isInWords ? `#${changed(params, q)}` : own];
  const reach = query.inom === undefined ? [] : [nearText.within(query.inom)];
  return {
    ...found,
    labels: [...reach, ...found.labels],
    chips: found.chips.map(keep),
    chosen: [away, ...reach.map((label): Choice => [searchText.remove(label), withNear(own, params, ['inom'])]), ...found.chosen.map(keep)],
    drops: found.drops.map(keep),
  };
}

/** The engine has seen the words without the place: the address keeps them as they were written. */
function withWords(href: string, params: URLSearchParams): string {
  const next = new URLSearchParams(href.slice(1));
  if (params.has('q') && next.has('q')) next.set('q', params.get('q')!);
  return `#${next}`;
}

function explain(found: Exclude<FoundPlace, { slag: 'en' }>, typed: string, params: URLSearchParams): About {
  const toChoice = (place: Place, label = labelPlace(place)): Choice => {
    const next = new URLSearchParams(params);
    next.set('plats', labelPlace(place));
    return [label, `#${next}`];
  };
  if (found.slag === 'flera') return { text: nearText.several(typed), choices: found.places.map((place) => toChoice(place)) };
  const { meant } = found;
  return { text: nearText.unknown(typed), choices: meant === undefined ? [] : [toChoice(meant, nearText.meant(labelPlace(meant)))] };
}

function kmOfRows({ rows }: Engine, { positions }: Nearness, { position }: Place): (row: FacetRow) => number | undefined {
  const numbers = new Map(rows.map((row, i) => [row, i]));
  const km = kmFrom(positions, position);
  return (row) => km(numbers.get(row)!);
}

/** What somebody there could choose from, whatever the other filters say. */
function reachable({ rows }: Engine, kmOf: NearResult['kmOf'], place: Place, query: NearQuery): FacetRow[] {
  return rowsOf(toNearView(rows, () => 1, kmOf, place, query));
}

function rowsOf({ here, kommun, lan, country }: NearView): FacetRow[] {
  return [...here.map(({ row }) => row), ...kommun, ...lan, ...country];
}

/** Without words nothing fits better than the rest: what is for everybody comes before what is for some, as on the pages of the kommuner. */
function broadFirst(rows: readonly FacetRow[]): FacetRow[] {
  const breadth = (row: FacetRow) => (row.akut ? 3 : isTalkLine(row) ? 0 : row.malgrupp.includes('alla') ? 1 : 2);
  return [...rows].sort((a, b) => breadth(a) - breadth(b));
}

function isTalkLine({ kind, behov, omrade, malgrupp }: FacetRow): boolean {
  return kind === 'stodlinjer' && behov[0] === 'samtal' && omrade === '' && malgrupp.includes('alla');
}

function withoutNear(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of nearParams) next.delete(name);
  return next;
}

/** The same without a place, and with other words. */
function changed(params: URLSearchParams, q: string): URLSearchParams {
  const next = withoutNear(params);
  next.delete('kommun');
  if (q === '') next.delete('q');
  else next.set('q', q);
  return next;
}
