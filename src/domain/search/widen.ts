import { forstaBesoket } from '../hinder.ts';
import { hasId } from '../vocabulary.ts';
import type { FacetRow } from './facet-columns.ts';
import { filterColumns, passes, type FilterColumn, type Filters } from './filters.ts';

/** One answer in use: a barrier by itself, everything else a whole question. */
export interface Answer {
  column: FilterColumn | 'kommun' | 'alder';
  ids: readonly string[];
}

export interface Widened {
  filters: Filters;
  /** What had to go before anything fitted. */
  dropped: Answer[];
  count: number;
}

/** What to offer somebody for whom nothing fits: with their language, or else with the rest. Nothing when something fits. */
export function toOffers(rows: readonly FacetRow[], filters: Filters): Widened[] {
  if (countWith(rows, filters) > 0) return [];
  const offers = [widen(rows, filters, placeLast), widen(rows, filters, languageFirst)];
  const isNew = (offer: Widened, i: number) => JSON.stringify(offer.filters) !== JSON.stringify(offers[i - 1]?.filters);
  return offers.filter(isNew);
}

/** From the least important to the most: how the first visit goes can be asked on the phone, but people live where they live. */
const placeLast = [
  'first visit',
  'tidpunkt',
  'dag',
  'ensamhetsform',
  'behov',
  'malgrupp',
  'kind',
  'form',
  'hinder',
  'alder',
  'sprak',
  'kommun',
];

const languageFirst = ['sprak', ...placeLast.filter((column) => column !== 'sprak')];

/** Takes away as few answers as it takes to have hits, the least important first. */
function widen(rows: readonly FacetRow[], filters: Filters, importance: readonly string[]): Widened {
  const count = (dropped: readonly Answer[]) => countWith(rows, without(filters, dropped));
  const weight = (answer: Answer) => importance.indexOf(kindOf(answer));
  let dropped: Answer[] = [];
  for (const answer of answersOf(filters).sort((a, b) => weight(a) - weight(b))) if (count(dropped) === 0) dropped.push(answer);
  // What went in vain comes back, the most important first.
  for (const answer of [...dropped].reverse()) {
    const others = dropped.filter((other) => other !== answer);
    if (count(others) > 0) dropped = others;
  }
  return { filters: without(filters, dropped), dropped, count: count(dropped) };
}

function answersOf(filters: Filters): Answer[] {
  const barriers = filters.hinder.map((id): Answer => ({ column: 'hinder', ids: [id] }));
  const lists = filterColumns.filter((column) => column !== 'hinder').map((column): Answer => ({ column, ids: filters[column] }));
  const kommun: Answer = { column: 'kommun', ids: filters.kommun === '' ? [] : [filters.kommun] };
  const alder: Answer = { column: 'alder', ids: filters.alder === undefined ? [] : [String(filters.alder)] };
  return [...barriers, ...lists, kommun, alder].filter(({ ids }) => ids.length > 0);
}

function kindOf({ column, ids }: Answer): string {
  const isFirstVisit = column === 'hinder' && (ids[0] === 'hembesok' || hasId(forstaBesoket, ids[0]!));
  return isFirstVisit ? 'first visit' : column;
}

function without(filters: Filters, dropped: readonly Answer[]): Filters {
  return dropped.reduce<Filters>((kept, { column, ids }) => {
    if (column === 'kommun') return { ...kept, kommun: '' };
    if (column === 'alder') return { ...kept, alder: undefined };
    return { ...kept, [column]: kept[column].filter((id) => !ids.includes(id)) };
  }, filters);
}

function countWith(rows: readonly FacetRow[], filters: Filters): number {
  return rows.filter((row) => passes(row, filters)).length;
}
