import type { FacetRow } from '../facet-columns.ts';
import type { Understood } from './understand.ts';

/** The row whose name was written: all of it before a telling part of one. */
export function findNamed(rows: readonly FacetRow[], { names, restNames }: Understood): FacetRow | undefined {
  const written = [...names].filter(([, { query }]) => query > 0.99);
  const [index] = written.find(([, { name }]) => name > 0.99) ?? written.find(([index]) => (restNames.get(index)?.rarity ?? 0) > 0.8) ?? [];
  return index === undefined ? undefined : rows[index];
}

/** Whoever asks for one entry by its name may also be helped by one that is like it. */
export function likeness(row: FacetRow, named: FacetRow | undefined): number {
  if (named === undefined || row === named) return 0;
  return 0.5 * share(row.behov, named.behov) + 0.3 * share(row.malgrupp, named.malgrupp) + 0.1 * share(row.form, named.form);
}

/** How much two lists have in common, 0 to 1. No list holds the same twice, and every row is compared: hence no sets. */
function share(some: readonly string[], others: readonly string[]): number {
  let common = 0;
  for (const id of some) if (others.includes(id)) common++;
  return common / (some.length + others.length - common || 1);
}
