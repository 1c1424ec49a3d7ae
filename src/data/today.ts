import { isIsoDate, type IsoDate } from '../domain/dates.ts';
import { toStockholm } from '../domain/stockholm.ts';

/** The day this build speaks of: TODAY from the environment, else the calendar day in Sweden. */
export function getToday(): IsoDate {
  const given = process.env['TODAY'];
  if (given === undefined || given === '') return toStockholm(new Date()).date;
  if (!isIsoDate(given)) throw new Error(`TODAY is not a date: ${given}`);
  return given;
}
