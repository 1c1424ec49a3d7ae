import type { KommunView } from './kommun-view.ts';

/** A list by kommun that is longer than this takes an old phone long to load. Then each kommun shows a few, and a way to all of them. */
const longestByKommun = 300;
const fewInKommun = 3;

export const mostInKommun = (count: number): number => (count > longestByKommun ? fewInKommun : Infinity);

/** Cards of what is in a kommun on its own page, and links behind them. The rest stand on a page of their own. */
export const cardsOnKommunPage = 12;
export const mostOnKommunPage = 60;

/** True when the page of a kommun does not hold everything that is there. */
export const hasAllPage = ({ own }: Pick<KommunView, 'own'>): boolean => own.length > cardsOnKommunPage + mostOnKommunPage;
