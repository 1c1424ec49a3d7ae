import { behovsgrupper } from '../behov.ts';
import { finish, type Steps } from '../steps.ts';
import { passes, closeness, countAnswers, filterColumns, noFilters, type FilterColumn, type Filters } from './filters.ts';
import type { FacetRow } from './facet-columns.ts';

/** A filter that can be dropped, with how many hits that would give. */
export interface Drop {
  filters: Filters;
  column: FilterColumn | 'kommun' | 'alder';
  id: string;
  count: number;
}

/** The rows that pass, the nearest area first and otherwise in the table's own order, best first. */
export function filterRows(rows: readonly FacetRow[], filters: Filters): FacetRow[] {
  const area = (row: FacetRow) => (filters.kommun === '' ? 0 : closeness(row, filters.kommun)!);
  const fit = (row: FacetRow) => (filters.ensamhetsform.length === 0 ? 0 : narrowness(row));
  const passing = rows.filter((row) => passes(row, filters));
  // Old phones sort what is equal in any order: so nothing is.
  const places = new Map(passing.map((row, place) => [row, place]));
  return passing.sort((a, b) => area(a) - area(b) || fit(a) - fit(b) || places.get(a)! - places.get(b)!);
}

/** Whoever says only what they miss wants what is for anybody and about nothing special: no illness, no crisis, no one trade. */
function narrowness({ malgrupp, for_vem, behov }: FacetRow): number {
  const special = behov.filter((id) => !everyday.has(id)).length;
  return (malgrupp.includes('alla') ? 0 : 1) + (for_vem ? 2 : 0) + Math.min(special, 2);
}

const { prata, traffas, gora } = behovsgrupper;
const everyday: ReadonlySet<string> = new Set([...prata.behov, ...traffas.behov, ...gora.behov].filter((id) => id !== 'suicidtankar'));

/** For somebody with no hits: what each filter costs, the cheapest to drop first. */
export function dropsFor(rows: readonly FacetRow[], filters: Filters): Drop[] {
  return singleFilters(filters)
    .map((drop) => ({ ...drop, count: rows.filter((row) => passes(row, drop.filters)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Every filter in use, each with the filters that are left without it. */
export function singleFilters(filters: Filters): Omit<Drop, 'count'>[] {
  const listed = filterColumns.flatMap((column) =>
    filters[column].map((id) => ({ filters: { ...filters, [column]: filters[column].filter((other) => other !== id) }, column, id })),
  );
  const kommun = filters.kommun === '' ? [] : [{ filters: { ...filters, kommun: '' }, column: 'kommun' as const, id: filters.kommun }];
  const alder =
    filters.alder === undefined ? [] : [{ filters: { ...filters, alder: undefined }, column: 'alder' as const, id: String(filters.alder) }];
  return [...kommun, ...listed, ...alder];
}

/** The number behind every answer of every filter, as the page shows it. */
export const countAll = (rows: readonly FacetRow[], filters: Filters = noFilters): Map<string, number> => finish(countSteps(rows, filters));

export function* countSteps(rows: readonly FacetRow[], filters: Filters): Steps<Map<string, number>> {
  const all = new Map<string, number>();
  for (const column of filterColumns) {
    yield;
    for (const [id, count] of countAnswers(rows, filters, column)) all.set(`${column}:${id}`, count);
  }
  return all;
}
