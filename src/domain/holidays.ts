import { addDays, weekdayOf, type IsoDate } from './dates.ts';
import { rememberEach } from './remember-each.ts';

/** Public holidays, and the eves when most things are closed all the same. Not the Sundays that are only Sundays. */
export function isRodDag(date: IsoDate): boolean {
  return holidaysIn(date.slice(0, 4)).has(date);
}

/** Asked for every day of a quarter by every page. */
const holidaysIn = rememberEach((year: string): ReadonlySet<IsoDate> => new Set(holidaysOf(Number(year))));

const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

function holidaysOf(year: number): IsoDate[] {
  const easter = easterOf(year);
  const moving = [-2, 0, 1, 39, 49].map((days) => addDays(easter, days));
  const midsummer = firstFrom(`${year}-06-20`, 5);
  const allSaints = firstFrom(`${year}-10-31`, 5);
  return [...fixed.map((day) => `${year}-${day}`), ...moving, addDays(midsummer, -1), midsummer, allSaints];
}

function firstFrom(date: IsoDate, weekday: number): IsoDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const day = (f % 31) + 1;
  return `${year}-0${Math.floor(f / 31)}-${String(day).padStart(2, '0')}`;
}
