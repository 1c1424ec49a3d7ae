import type { FacetRow } from '../facet-columns.ts';

/** How well a row answers where somebody lives, or nothing when it is somewhere else. */
export function scorePlace(row: FacetRow, column: 'kommun' | 'lan' | 'ort', id: string): number | undefined {
  if (column === 'ort') return row.ort === id ? 1 : undefined;
  return column === 'kommun' ? inKommun(row, id) : inLan(row, id);
}

/** It is there, it serves the kommun, its län, the whole country. */
function inKommun({ kommun, omrade }: FacetRow, kod: string): number | undefined {
  if (kommun === kod) return 1;
  const codes = omrade.split(' ');
  if (codes.includes(kod)) return 0.9;
  if (codes.includes(kod.slice(0, 2))) return 0.7;
  return forAll({ kommun, omrade });
}

function inLan({ kommun, omrade }: FacetRow, kod: string): number | undefined {
  if (kommun.slice(0, 2) === kod || omrade.split(' ').some((code) => code.slice(0, 2) === kod)) return 1;
  return forAll({ kommun, omrade });
}

const forAll = ({ kommun, omrade }: Pick<FacetRow, 'kommun' | 'omrade'>) => (omrade === '' && kommun === '' ? 0.3 : undefined);
