import type { IsoDate } from './dates.ts';

/** Wall-clock time in Sweden. */
export interface LocalTime {
  date: IsoDate;
  /** Minutes after midnight on the clock on the wall. */
  minutes: number;
}

const hour = 3_600_000;

/**
 * What the clock and the calendar say in Sweden at a moment. By rule and not by the runtime, which takes an old phone 40 ms before it
 * knows any time zone, on every page: a test holds the two together, and says so when the rule is changed.
 */
export function toStockholm(moment: Date): LocalTime {
  const wall = new Date(moment.getTime() + (isSummer(moment) ? 2 : 1) * hour).toISOString();
  return { date: wall.slice(0, 10), minutes: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)) };
}

/** Summer time in the European Union since 1996: from the last Sunday in March to the last in October, at one o'clock in Greenwich. */
function isSummer(moment: Date): boolean {
  const [march, october] = [2, 9].map((month) => lastSunday(moment.getUTCFullYear(), month)) as [number, number];
  return march <= moment.getTime() && moment.getTime() < october;
}

/** Of a month with 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
