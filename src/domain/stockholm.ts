import type { IsoDate } from './dates.ts';

/** Wall-clock time in Sweden. */
export interface LocalTime {
  date: IsoDate;
  /** Minutes after midnight on the clock on the wall. */
  minutes: number;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clock and the calendar say in Sweden at a moment. Summer time is the runtime's business. */
export function toStockholm(moment: Date): LocalTime {
  const parts: Record<string, string> = {};
  for (const { type, value } of clock.formatToParts(moment)) parts[type] = value;
  const { year, month, day, hour, minute } = parts;
  return { date: `${year}-${month}-${day}`, minutes: (Number(hour) % 24) * 60 + Number(minute) };
}
