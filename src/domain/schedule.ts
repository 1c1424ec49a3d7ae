import { addDays, weekdayOf, weekOf, type IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import { isRodDag } from './holidays.ts';
import type { LocalTime } from './stockholm.ts';

export type Tid = NonNullable<Entry['tider']>[number];
export type Schedule = Pick<Entry, 'tider' | 'uppehall' | 'roda_dagar'>;

export interface Occasion {
  date: IsoDate;
  tid: Tid;
}

/** How far ahead a next time is looked for. */
const horizonDays = 92;

/** The next times, soonest first: at most `count`, from today and about three months ahead. */
export function nextOccasions(schedule: Schedule, today: IsoDate, count: number): Occasion[] {
  const found: Occasion[] = [];
  for (let day = 0; day < horizonDays && found.length < count; day++) {
    found.push(...occasionsOn(schedule, addDays(today, day)));
  }
  return found.slice(0, count);
}

/** What is on that day, earliest first. */
export function occasionsOn({ tider = [], uppehall = [], roda_dagar }: Schedule, date: IsoDate): Occasion[] {
  if (uppehall.some((period) => covers(period, date))) return [];
  if (roda_dagar === 'stangt' && isRodDag(date)) return [];
  return tider
    .filter((tid) => isOn(tid, date))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((tid) => ({ date, tid }));
}

/** Open, closed, or unknown because no clock times are given. */
export function isOpen(schedule: Schedule, { date, minutes }: LocalTime): boolean | undefined {
  const timed = (schedule.tider ?? []).filter((tid) => tid.start !== undefined && tid.slut !== undefined);
  if (timed.length === 0) return undefined;
  return occasionsOn({ ...schedule, tider: timed }, date).some(({ tid }) => tid.start! <= minutes && minutes < tid.slut!);
}

function isOn(tid: Tid, date: IsoDate): boolean {
  return tid.dagar.includes(weekdayOf(date)) && covers(tid, date) && isRightWeek(tid.varje, date);
}

function isRightWeek(varje: Tid['varje'], date: IsoDate): boolean {
  if (varje === 'vecka') return true;
  if (varje === 'jamn_vecka') return weekOf(date) % 2 === 0;
  if (varje === 'udda_vecka') return weekOf(date) % 2 === 1;
  if (varje === 'sista') return addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
  return Math.ceil(Number(date.slice(8)) / 7) === Number(varje);
}

/** A period without a first or last day is open in that direction. */
export function covers({ fran, till }: { fran?: IsoDate | undefined; till?: IsoDate | undefined }, date: IsoDate): boolean {
  return (fran === undefined || fran <= date) && (till === undefined || date <= till);
}
