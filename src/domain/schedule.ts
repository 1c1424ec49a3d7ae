import { addDays, weekdayOf, weekOf, type IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import { isRodDag } from './holidays.ts';
import { joinNights } from './nights.ts';
import type { LocalTime } from './stockholm.ts';

export type Tid = NonNullable<Entry['tider']>[number];
export type Schedule = Pick<Entry, 'tider' | 'uppehall' | 'roda_dagar'>;

export interface Occasion {
  date: IsoDate;
  tid: Tid;
}

/** How far ahead a next time is looked for. */
const horizonDays = 92;

/** The next times, soonest first: at most `count`, about three months ahead, and on no day that may be closed. */
export function nextOccasions(written: Schedule, today: IsoDate, count: number): Occasion[] {
  const schedule = withNights(written);
  const found: Occasion[] = [];
  for (let day = 0; day < horizonDays && found.length < count; day++) {
    const date = addDays(today, day);
    if (!mayBeClosed(schedule, date)) found.push(...beginningOn(schedule, date));
  }
  return found.slice(0, count);
}

/**
 * True for what is on at certain times, so that there is a next time to speak of. Nobody needs one for a line, or for what is the same
 * every day: "alla dagar klockan 10–16" says it better than three dates.
 */
export function hasOccasions({ kind, status, tider = [] }: Pick<Entry, 'kind' | 'status' | 'tider'>): boolean {
  return kind !== 'stodlinjer' && status === 'aktiv' && !tider.every(isEveryDay);
}

/** On all days of all weeks, without a first or a last day. */
function isEveryDay({ dagar, varje, fran, till }: Tid): boolean {
  return dagar.length === 7 && varje === 'vecka' && fran === undefined && till === undefined;
}

/** What begins that day, earliest first. A night belongs to the day of its evening. */
export function occasionsOn(schedule: Schedule, date: IsoDate): Occasion[] {
  return beginningOn(withNights(schedule), date);
}

const withNights = (schedule: Schedule): Schedule => ({ ...schedule, tider: joinNights(schedule.tider ?? []) });

function beginningOn(schedule: Schedule, date: IsoDate): Occasion[] {
  if (isPaused(schedule, date)) return [];
  if (schedule.roda_dagar === 'stangt' && isRodDag(date)) return [];
  return (schedule.tider ?? [])
    .filter((tid) => isOn(tid, date))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((tid) => ({ date, tid }));
}

/** Open, closed, or unknown: no times, a time that lacks its start or end, or a red day that nothing is said about. */
export function isOpen(written: Schedule, now: LocalTime): boolean | undefined {
  if (written.tider === undefined || written.tider.length === 0) return undefined;
  if (tiderNow(written, now).length > 0) return true;
  return mayBeOpen(withNights(written), now) ? undefined : false;
}

/** What is on at this minute. A night is open as its evening was. */
export function tiderNow(written: Schedule, { date, minutes }: LocalTime): Tid[] {
  const schedule = withNights(written);
  const evening = addDays(date, -1);
  const known = (day: IsoDate) => (tid: Tid) => isRoundTheClock(tid) || !mayBeClosed(schedule, day);
  const lastNight = tiderOn(schedule, evening).filter((tid) => isNight(tid) && minutes < tid.slut!);
  const byDay = tiderOn(schedule, date).filter((tid) => isDuring(tid, minutes));
  return [...lastNight.filter(known(evening)), ...byDay.filter(known(date))];
}

/** True where nobody has said whether it is open, though nothing says that it is. */
function mayBeOpen(schedule: Schedule, { date, minutes }: LocalTime): boolean {
  const evening = addDays(date, -1);
  const mayGoOn = mayBeClosed(schedule, evening) && tiderOn(schedule, evening).some((tid) => isNight(tid) && minutes < tid.slut!);
  return mayGoOn || mayBeClosed(schedule, date) || !tiderOn(schedule, date).every(hasClock);
}

const tiderOn = (schedule: Schedule, date: IsoDate) => beginningOn(schedule, date).map(({ tid }) => tid);

/** True on a day that is neither in a break nor red, unless it is said to be open then. */
export function isHeld(schedule: Schedule, date: IsoDate): boolean {
  return !isPaused(schedule, date) && (schedule.roda_dagar === 'oppet' || !isRodDag(date));
}

/** A red day, and nobody has said whether it is open then. */
function mayBeClosed(schedule: Schedule, date: IsoDate): boolean {
  return schedule.roda_dagar === undefined && isRodDag(date) && !isPaused(schedule, date);
}

function isPaused({ uppehall = [] }: Schedule, date: IsoDate): boolean {
  return uppehall.some((period) => covers(period, date));
}

function isRoundTheClock({ start, slut }: Tid): boolean {
  return start === 0 && slut === 24 * 60;
}

function isDuring(tid: Tid, minutes: number): boolean {
  const { start, slut } = tid;
  return start !== undefined && slut !== undefined && start <= minutes && (minutes < slut || isNight(tid));
}

/** Goes on past midnight, when two rows have become one. */
function isNight({ start, slut }: Tid): boolean {
  return start !== undefined && slut !== undefined && slut < start;
}

function hasClock({ start, slut }: Tid): boolean {
  return start !== undefined && slut !== undefined;
}

/** True on the days of a time, whether it is closed then or not. */
export function isOn(tid: Tid, date: IsoDate): boolean {
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
function covers({ fran, till }: { fran?: IsoDate | undefined; till?: IsoDate | undefined }, date: IsoDate): boolean {
  return (fran === undefined || fran <= date) && (till === undefined || date <= till);
}
