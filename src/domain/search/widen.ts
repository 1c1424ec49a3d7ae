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

/** Takes away as few answers as it takes to have hits, the least important first. */
export function widen(rows: readonly FacetRow[], filters: Filters): Widened {
  const count = (dropped: readonly Answer[]) => countWith(rows, without(filters, dropped));
  let dropped: Answer[] = [];
  for (const answer of answersOf(filters)) if (count(dropped) === 0) dropped.push(answer);
  // What went in vain comes back, the most important first.
  for (const answer of [...dropped].reverse()) {
    const others = dropped.filter((other) => other !== answer);
    if (count(others) > 0) dropped = others;
  }
  return { filters: without(filters, dropped), dropped, count: count(dropped) };
}

/** Where somebody is and what they speak weigh most; how the first visit goes can be asked on the phone. */
const importance = ['tidpunkt', 'dag', 'ensamhetsform', 'behov', 'malgrupp', 'kind', 'form', 'hinder', 'alder', 'sprak', 'kommun'] as const;

function answersOf(filters: Filters): Answer[] {
  const barriers = filters.hinder.map((id): Answer => ({ column: 'hinder', ids: [id] }));
  const lists = filterColumns.filter((column) => column !== 'hinder').map((column): Answer => ({ column, ids: filters[column] }));
  const kommun: Answer = { column: 'kommun', ids: filters.kommun === '' ? [] : [filters.kommun] };
  const alder: Answer = { column: 'alder', ids: filters.alder === undefined ? [] : [String(filters.alder)] };
  return [...barriers, ...lists, kommun, alder].filter(({ ids }) => ids.length > 0).sort((a, b) => weightOf(a) - weightOf(b));
}

function weightOf({ column, ids }: Answer): number {
  const isFirstVisit = column === 'hinder' && (ids[0] === 'hembesok' || hasId(forstaBesoket, ids[0]!));
  return isFirstVisit ? -1 : importance.indexOf(column);
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
