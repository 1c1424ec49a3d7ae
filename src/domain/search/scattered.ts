import type { FacetRow } from './facet-columns.ts';

const seen = 20;
const many = 7;

/** Whether the first hits lie in many län: the first two figures of a kommun. Then it helps to know where somebody lives. */
export function isScattered(hits: readonly Pick<FacetRow, 'kommun'>[]): boolean {
  return new Set(hits.slice(0, seen).map(({ kommun }) => kommun.slice(0, 2))).size >= many;
}
