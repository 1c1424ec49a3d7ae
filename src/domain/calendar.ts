import { addDays, daysBetween, weekdayOf, type IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import { freshnessOf } from './freshness.ts';
import { joinNights } from './nights.ts';
import { onceADay } from './once-a-day.ts';
import { hasOccasions, isHeld, isOn, type Schedule, type Tid } from './schedule.ts';
import { toDated } from './sources.ts';

/** What comes back in somebody's calendar. */
export interface Series {
  /** The same from build to build, so that a newer file takes the place of an older. */
  key: string;
  tid: Tid;
  /** When it is held the first time. */
  first: IsoDate;
  rule: Rule | undefined;
  /** Days that the rule gives and that are closed all the same. */
  exclude: IsoDate[];
}

export interface Rule {
  freq: 'WEEKLY' | 'MONTHLY';
  interval: 1 | 2;
  /** Days since Monday. */
  days: readonly number[];
  /** Which of the month: 1–4, or -1 for the last. */
  place?: number;
  /** How many times, with those that are closed. */
  count: number;
}

/** Nobody knows more than half a year ahead, and a calendar that goes on for ever goes on after the activity has ended. */
export const calendarDays = 183;

/** True for what has times to put in a calendar, and that we show. */
export function hasCalendar(entry: Entry, today: IsoDate): boolean {
  return hasOccasions(entry) && freshnessOf(toDated(entry), today).isShown && toSeries(entry, today).length > 0;
}

/** Counted once for an entry: its page, its file and the lists all ask. */
export const toSeries = /* @__PURE__ */ onceADay((schedule: Schedule, today): Series[] => {
  const days = daysFrom(today);
  return joinNights(schedule.tider ?? [])
    .filter(({ start }) => start !== undefined)
    .flatMap((tid, row) => rhythmsOf(tid, days).flatMap((rhythm) => toOne(schedule, tid, `${row + 1}${rhythm.key}`, rhythm)));
});

let latest: { today: IsoDate; days: Day[] } | undefined;

/** The days of the calendar, the same for thousands of entries. */
function daysFrom(today: IsoDate): Day[] {
  if (latest?.today === today) return latest.days;
  const dates = Array.from({ length: calendarDays }, (_, i) => addDays(today, i));
  latest = { today, days: dates.map((date) => ({ date, weekday: weekdayOf(date) })) };
  return latest.days;
}

interface Day {
  date: IsoDate;
  weekday: number;
}

interface Rhythm {
  key: string;
  dates: IsoDate[];
  rule: Omit<Rule, 'count'>;
}

/** A time as rules that a calendar understands. */
function rhythmsOf(tid: Tid, days: readonly Day[]): Rhythm[] {
  const dates = days.filter(({ date, weekday }) => tid.dagar.includes(weekday) && isOn(tid, date)).map(({ date }) => date);
  if (tid.varje === 'vecka') return [{ key: '', dates, rule: { freq: 'WEEKLY', interval: 1, days: tid.dagar } }];
  if (tid.varje === 'jamn_vecka' || tid.varje === 'udda_vecka') return toFortnights(dates).map((run) => toFortnightly(run, tid));
  return tid.dagar.map((day) => ({
    key: `-${day}`,
    dates: dates.filter((date) => weekdayOf(date) === day),
    rule: { freq: 'MONTHLY', interval: 1, days: [day], place: tid.varje === 'sista' ? -1 : Number(tid.varje) },
  }));
}

function toFortnightly(dates: IsoDate[], { dagar }: Tid): Rhythm {
  return { key: phaseOf(dates[0]!) === 0 ? '-a' : '-b', dates, rule: { freq: 'WEEKLY', interval: 2, days: dagar } };
}

/** Which of the two ways to take every second week. It is the same before and after New Year, but for a year with 53 weeks. */
const phaseOf = (date: IsoDate) => (daysBetween('2026-01-05', mondayOf(date)) / 7) & 1;

/** Week 53 is odd, and so is the week after it: there "every second week" breaks off and begins again. */
function toFortnights(dates: readonly IsoDate[]): IsoDate[][] {
  const runs: IsoDate[][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    const isSame = run !== undefined && phaseOf(run[0]!) === phaseOf(date);
    if (isSame) run.push(date);
    else runs.push([date]);
  }
  return runs;
}

const mondayOf = (date: IsoDate) => addDays(date, -weekdayOf(date));

/** Begins on the first day that it is held: some calendars show the first day whatever else the file says. */
function toOne(schedule: Schedule, tid: Tid, key: string, { dates, rule }: Rhythm): Series[] {
  const from = dates.findIndex((date) => isHeld(schedule, date));
  if (from === -1) return [];
  const own = dates.slice(from);
  const exclude = own.filter((date) => !isHeld(schedule, date));
  return [{ key, tid, first: own[0]!, rule: own.length === 1 ? undefined : { ...rule, count: own.length }, exclude }];
}
