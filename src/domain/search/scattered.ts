import type { FacetRow } from './facet-columns.ts';

/** Whether the first twenty hits lie in seven län or more: the first two figures of a kommun. Then it helps to know where somebody lives. */
export function isScattered(hits: readonly Pick<FacetRow, 'kommun'>[]): boolean {
  return new Set(hits.slice(0, 20).map(({ kommun }) => kommun.slice(0, 2))).size >= 7;
}
