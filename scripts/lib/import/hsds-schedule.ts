import { veckodagar } from '../../../src/domain/veckodagar.ts';
import { textOf } from './hsds.ts';

type Schedule = Readonly<Record<string, unknown>>;

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Schedules are rules for calendars (RFC 5545). What is no weekly or monthly rule is told in words. */
export function toSchedule(schedules: readonly Schedule[]): Record<string, string> {
  const rows = schedules.map(toRow);
  if (rows.every((row) => row !== undefined)) {
    return Object.fromEntries(rows.flatMap((row, i) => Object.entries(row).map(([key, value]) => [`tider.${i}.${key}`, value])));
  }
  return {
    tider_text: schedules
      .map((schedule) => textOf(schedule, 'description'))
      .filter(Boolean)
      .join(' '),
  };
}

function toRow(schedule: Schedule): Record<string, string> | undefined {
  const freq = textOf(schedule, 'freq').toUpperCase();
  const parts = textOf(schedule, 'byday').toUpperCase().split(',');
  const found = parts.map((part) => /^(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part.trim()));
  const often = [...new Set(found.map((match) => match?.[1] ?? ''))];
  const isRegular = /^(1|)$/.test(textOf(schedule, 'interval')) && often.length === 1 && (freq === 'MONTHLY') === (often[0] !== '');
  if (!found.every((match) => match !== null) || !isRegular || !/^(WEEKLY|MONTHLY)$/.test(freq)) return undefined;
  return withoutEmpty({
    dagar: found.map((match) => veckodagar[days.indexOf(match[2]!)]!.id).join(','),
    varje: often[0] === '-1' ? 'sista' : often[0]!,
    start: toClock(textOf(schedule, 'opens_at')),
    slut: toClock(textOf(schedule, 'closes_at')),
    fran: textOf(schedule, 'valid_from'),
    till: textOf(schedule, 'valid_to'),
    text: textOf(schedule, 'description'),
  });
}

/** "13:00:00+02:00" is what people call 13:00. */
const toClock = (text: string) => /^\d{1,2}:\d{2}/.exec(text)?.[0] ?? '';

const withoutEmpty = (row: Record<string, string>) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
