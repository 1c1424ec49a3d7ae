import { rememberEach } from './remember-each.ts';

/** A calendar day as "2026-11-22". Days compare as text. */
export type IsoDate = string;

const DAY = 86_400_000;

/** True only for days that exist: not 2026-02-30. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIsoDate(time) === text;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(toTime(date) + days * DAY);
}

/** The same day some months later, or the last day of that month: 31 August + 6 is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return monthsAfter(months)(date);
}

/** Once for each day and each of the few numbers of months: to sort ten thousand entries by freshness asks half a million times. */
const monthsAfter = rememberEach((months: number) =>
  rememberEach((date: IsoDate): IsoDate => {
    const [year, month, day] = partsOf(date);
    const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return toIsoDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  }),
);

/** Days since Monday: 0–6. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(toTime(date)).getUTCDay() + 6) % 7;
}

/** ISO 8601 week number, the one in Swedish calendars: 1–53. */
export function weekOf(date: IsoDate): number {
  const thursday = addDays(date, 3 - weekdayOf(date));
  const firstDay = `${thursday.slice(0, 4)}-01-01`;
  return 1 + Math.floor(daysBetween(firstDay, thursday) / 7);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

export function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

// A large directory asks for the same few thousand days a million times.
const toTime = rememberEach((date: IsoDate): number => Date.parse(`${date}T00:00:00Z`));
const toIsoDate = rememberEach((time: number): IsoDate => new Date(time).toISOString().slice(0, 10));
