import type { FacetRow } from '../facet-columns.ts';
import type { Understood } from './understand.ts';

/** The row whose name was written in full, when there is one. */
export function findNamed(rows: readonly FacetRow[], { names, restNames }: Understood): FacetRow | undefined {
  for (const [index, { query, name }] of names) {
    if (query > 0.99 && (name > 0.99 || (restNames.get(index)?.rarity ?? 0) > 0.8)) return rows[index];
  }
  return undefined;
}

/** Whoever asks for one entry by its name may also be helped by one that is like it. */
export function likeness(row: FacetRow, named: FacetRow | undefined): number {
  if (named === undefined || row === named) return 0;
  return 0.5 * share(row.behov, named.behov) + 0.3 * share(row.malgrupp, named.malgrupp) + 0.1 * share(row.form, named.form);
}

/** How much two lists have in common, 0 to 1. */
function share(some: readonly string[], others: readonly string[]): number {
  const common = some.filter((id) => others.includes(id)).length;
  return common === 0 ? 0 : common / new Set([...some, ...others]).size;
}
