import { isIsoDate, type IsoDate } from '../domain/dates.ts';
import { toStockholm } from '../domain/stockholm.ts';

/** The day this build speaks of: TODAY from the environment, else the calendar day in Sweden. */
export function getToday(): IsoDate {
  const given = process.env['TODAY'];
  if (given === undefined || given === '') return toStockholm(new Date()).date;
  if (given !== known && !isIsoDate(given)) throw new Error(`TODAY is not a date: ${given}`);
  return (known = given);
}

let known: IsoDate | undefined;

/** One day for all pages of a build, also for one that goes on past midnight. To ask the calendar for each page takes longer than to make it. */
export function keepToday(): void {
  process.env['TODAY'] = getToday();
}
