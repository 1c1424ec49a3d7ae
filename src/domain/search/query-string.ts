import { hasId } from '../vocabulary.ts';
import { filterColumns, filterVocabularies, noFilters, type Filters } from './filters.ts';

/** What somebody asked for, as the address of the search page holds it. */
export interface Search {
  /** The words as typed. */
  q: string;
  filters: Filters;
}

/** Reads an address. Anybody can write one, so what is not in a vocabulary is passed over. */
export function toSearch(params: URLSearchParams, kodOf: (slug: string) => string | undefined): Search {
  const filters: Filters = { ...noFilters, kommun: kodOf(params.get('kommun') ?? '') ?? '', alder: toAge(params.get('alder')) };
  for (const column of filterColumns) {
    filters[column] = params.getAll(column).filter((id, i, all) => hasId(filterVocabularies[column], id) && all.indexOf(id) === i);
  }
  return { q: (params.get('q') ?? '').slice(0, 200).trim(), filters };
}

/** The address of a search, without what is not asked for. */
export function toParams({ q, filters }: Search, slugOf: (kod: string) => string): URLSearchParams {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (filters.kommun !== '') params.set('kommun', slugOf(filters.kommun));
  if (filters.alder !== undefined) params.set('alder', String(filters.alder));
  for (const column of filterColumns) for (const id of filters[column]) params.append(column, id);
  return params;
}

function toAge(written: string | null): number | undefined {
  const age = Number(written);
  return written !== null && /^\d{1,3}$/.test(written) && age <= 120 ? age : undefined;
}
