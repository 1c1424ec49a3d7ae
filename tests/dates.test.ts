import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate, partsOf, weekdayOf, weekOf } from '../src/domain/dates.ts';

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);
const anyDay = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(iso);

test.for(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (date) => {
  expect(isIsoDate(date)).toBe(true);
});

test.for([
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-2',
  '20261122',
  '2026-11-22T00:00',
  ' 2026-11-22',
  '',
  'x',
])('%j is no day', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('adding days is what the calendar does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      const moved = noon(day);
      moved.setUTCDate(moved.getUTCDate() + count);
      expect(addDays(day, count)).toBe(iso(moved));
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('the weekday is the one of the calendar, from Monday', () => {
  fc.assert(fc.property(anyDay, (day) => weekdayOf(day) === [6, 0, 1, 2, 3, 4, 5][noon(day).getUTCDay()]));
});

test('months keep the day, or end on the last of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
      const moved = addMonths(day, count);
      const [year, month, of] = partsOf(day);
      const [newYear, newMonth, newDay] = partsOf(moved);
      expect(isIsoDate(moved)).toBe(true);
      expect(newYear * 12 + newMonth).toBe(year * 12 + month + count);
      if (newDay !== of) expect(addDays(moved, 1).slice(8)).toBe('01');
    }),
  );
});

test.for([
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-22', -11, '2025-12-22'],
] as const)('%s and %i months is %s', ([day, months, then]) => {
  expect(addMonths(day, months)).toBe(then);
});

test.for([
  ['2024-12-30', 1],
  ['2025-12-29', 1],
  ['2026-01-01', 1],
  ['2026-11-22', 47],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2021-01-01', 53],
  ['2023-01-01', 52],
] as const)('%s is in week %i', ([day, week]) => {
  expect(weekOf(day)).toBe(week);
});

test('a week begins on Monday, and the fourth of January is in week 1', () => {
  fc.assert(fc.property(anyDay, (day) => weekOf(day) === weekOf(addDays(day, -weekdayOf(day)))));
  fc.assert(fc.property(fc.integer({ min: 1970, max: 2100 }), (year) => weekOf(`${year}-01-04`) === 1));
});
