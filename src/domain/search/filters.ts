import { behov, behovTerms, type Behov } from '../behov.ts';
import { hinder } from '../hinder.ts';
import { sprak } from '../sprak.ts';
import { ensamhetsformer, former, kinds, malgrupper } from '../taxonomy.ts';
import { tidpunkter } from '../tidpunkter.ts';
import { veckodagar } from '../veckodagar.ts';
import { idsOf, type Vocabulary } from '../vocabulary.ts';
import type { FacetRow } from './facet-columns.ts';

/** The filters with closed lists of answers. The word is the same in addresses, forms and the facet table. */
export const filterVocabularies = {
  hinder,
  sprak,
  behov,
  malgrupp: malgrupper,
  form: former,
  ensamhetsform: ensamhetsformer,
  dag: veckodagar.reduce<Vocabulary>((days, { id, label }) => ({ ...days, [id]: { label } }), {}),
  tidpunkt: tidpunkter,
  kind: kinds,
} satisfies Record<string, Vocabulary>;
export type FilterColumn = keyof typeof filterVocabularies;
export const filterColumns = idsOf(filterVocabularies);

export type Filters = { [F in FilterColumn]: readonly string[] } & {
  /** A kommun's code, or nothing. */
  kommun: string;
  /** Whole years, or nothing. */
  alder: number | undefined;
};

export const noFilters: Filters = {
  hinder: [],
  sprak: [],
  behov: [],
  malgrupp: [],
  form: [],
  ensamhetsform: [],
  dag: [],
  tidpunkt: [],
  kind: [],
  kommun: '',
  alder: undefined,
};

const everyGroup = idsOf(malgrupper);

/** How well a row answers where somebody lives: 0 in the kommun, then serves it, its län, the whole country. */
export function closeness({ kommun, omrade }: Pick<FacetRow, 'kommun' | 'omrade'>, kod: string): number | undefined {
  const codes = omrade === '' ? [] : omrade.split(' ');
  if (kommun === kod) return 0;
  if (codes.includes(kod)) return 1;
  if (codes.includes(kod.slice(0, 2))) return 2;
  return codes.length === 0 ? 3 : undefined;
}

/** True when the row passes every filter, or every one but the excepted. */
export function passes(row: FacetRow, filters: Filters, except?: FilterColumn | 'kommun' | 'alder'): boolean {
  if (except !== 'kommun' && filters.kommun !== '' && closeness(row, filters.kommun) === undefined) return false;
  if (except !== 'alder' && filters.alder !== undefined && !(row.fran <= filters.alder && filters.alder <= row.till)) return false;
  return filterColumns.every((column) => column === except || passesColumn(row, column, filters[column]));
}

/** Barriers must all be gone; of everything else one of the chosen is enough. */
function passesColumn(row: FacetRow, column: FilterColumn, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  const values = valuesOf(row, column);
  return column === 'hinder' ? chosen.every((id) => values.includes(id)) : chosen.some((id) => values.includes(id));
}

/** What the row counts as: open to all is open to each group, and a need is also the broader needs above it. */
function valuesOf(row: FacetRow, column: FilterColumn): readonly string[] {
  if (column === 'kind') return [row.kind];
  if (column === 'behov') return withBroader(row.behov);
  if (column === 'malgrupp' && row.malgrupp.includes('alla')) return everyGroup;
  return row[column];
}

/** How many rows each answer would give, with the other filters kept. */
export function countAnswers(rows: readonly FacetRow[], filters: Filters, column: FilterColumn): Map<string, number> {
  const passing = rows.filter((row) => passes(row, filters, column === 'hinder' ? undefined : column));
  const open = passing.filter((row) => valuesOf(row, column) === everyGroup).length;
  const counts = new Map<string, number>(column === 'malgrupp' && open > 0 ? everyGroup.map((id) => [id, open]) : []);
  for (const row of passing) {
    const values = valuesOf(row, column);
    // Counted above, all at once: they are many, and this runs on old phones.
    if (values !== everyGroup) for (const id of values) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const broaderOf = new WeakMap<readonly Behov[], Behov[]>();

/** The needs with all that are broader. A list that has been asked about once is remembered. */
export function withBroader(ids: readonly Behov[]): Behov[] {
  const known = broaderOf.get(ids) ?? findBroader(ids);
  broaderOf.set(ids, known);
  return known;
}

function findBroader(ids: readonly Behov[]): Behov[] {
  const broader = ids.flatMap((id) => (behovTerms[id].under ?? []) as Behov[]);
  return broader.length === 0 ? [...ids] : [...new Set([...ids, ...findBroader(broader)])];
}
