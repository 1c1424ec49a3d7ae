import type { BehovTable } from './behov-table.ts';

export const prata = {
  samtal: { label: 'Någon att prata med' },
  natt: { label: 'Någon att prata med på natten', under: ['samtal'] },
  samtalsgrupp: { label: 'Samtalsgrupp' },
  telefonvan: { label: 'Någon som ringer dig', under: ['samtal'] },
  besoksvan: { label: 'Någon som kommer på besök' },
  livsfragor: { label: 'Livsfrågor och mening' },
  sjalavard: { label: 'Präst, diakon eller själavård', under: ['samtal'] },
  suicidtankar: { label: 'Tankar på att inte vilja leva', under: ['samtal'] },
} as const satisfies BehovTable;
