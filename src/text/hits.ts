import { formatNumber } from './format.ts';

/** Words around hits that pages and page scripts share. Apart from the frame, which no script needs. */
export const hitText = {
  hits: (count: number) => (count === 1 ? '1 träff' : `${formatNumber(count)} träffar`),
  showRest: (count: number) => `Visa ${formatNumber(count)} till`,
  call: (nummer: string) => `Ring ${nummer}`,
} as const;
