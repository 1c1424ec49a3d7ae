import { addMonths, type IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import type { Tid } from './schedule.ts';

/** True when its last day has been. */
export function isOver({ till }: { till?: IsoDate | undefined }, today: IsoDate): boolean {
  return till !== undefined && till < today;
}

/** The times that are not over for good. Where all are over they are all that is known, and say themselves when they ended. */
export function timesFrom({ tider = [] }: Pick<Entry, 'tider'>, today: IsoDate): readonly Tid[] {
  const left = tider.filter((tid) => !isOver(tid, today));
  return left.length > 0 ? left : tider;
}

/** The breaks that are not over. */
export function pausesFrom({ uppehall = [] }: Pick<Entry, 'uppehall'>, today: IsoDate) {
  return uppehall.filter((pause) => !isOver(pause, today));
}

/** The breaks that somebody who reads a card today may meet, soonest first: they are on, or begin within three months. */
export function pausesSoon(entry: Pick<Entry, 'uppehall'>, today: IsoDate) {
  const soon = pausesFrom(entry, today).filter(({ fran = '' }) => fran <= addMonths(today, 3));
  return soon.sort(({ fran: a = '' }, { fran: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));
}
