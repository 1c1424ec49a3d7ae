/** Monday first: the index is days since Monday. The id is what contributors write. */
export const veckodagar = [
  { id: 'mån', label: 'måndag', plural: 'måndagar' },
  { id: 'tis', label: 'tisdag', plural: 'tisdagar' },
  { id: 'ons', label: 'onsdag', plural: 'onsdagar' },
  { id: 'tors', label: 'torsdag', plural: 'torsdagar' },
  { id: 'fre', label: 'fredag', plural: 'fredagar' },
  { id: 'lör', label: 'lördag', plural: 'lördagar' },
  { id: 'sön', label: 'söndag', plural: 'söndagar' },
] as const;

/** How often a time comes back. */
export const varje = {
  vecka: { label: 'varje vecka' },
  jamn_vecka: { label: 'jämna veckor' },
  udda_vecka: { label: 'udda veckor' },
  1: { label: 'den första i månaden' },
  2: { label: 'den andra i månaden' },
  3: { label: 'den tredje i månaden' },
  4: { label: 'den fjärde i månaden' },
  sista: { label: 'den sista i månaden' },
} as const;
export type Varje = `${keyof typeof varje}`;
