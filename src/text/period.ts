import type { IsoDate } from '../domain/dates.ts';
import { formatDate } from './format.ts';

interface Period {
  fran?: IsoDate | undefined;
  till?: IsoDate | undefined;
}

/** ", från 1 september till 15 december 2026". Nothing for what goes on all year. */
export function describePeriod({ fran, till }: Period): string {
  if (fran === undefined) return till === undefined ? '' : `, till och med ${formatDate(till)}`;
  if (till === undefined) return `, från ${formatDate(fran)}`;
  const isOneYear = fran.slice(0, 4) === till.slice(0, 4);
  return `, från ${isOneYear ? formatDate(fran).replace(/ \d{4}$/, '') : formatDate(fran)} till ${formatDate(till)}`;
}

/** " 1/9-15/12", where there is little room. */
export function shortPeriod({ fran, till }: Period): string {
  if (fran === undefined) return till === undefined ? '' : ` till ${shortDate(till)}`;
  return till === undefined ? ` från ${shortDate(fran)}` : ` ${shortDate(fran)}-${shortDate(till)}`;
}

const shortDate = (date: IsoDate) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
