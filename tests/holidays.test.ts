import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../src/domain/dates.ts';
import { isRodDag } from '../src/domain/holidays.ts';

/** Good Friday, Easter Monday, Ascension, Midsummer's Eve and Day, All Saints' Day; those on Sundays are tested below. */
const moving = {
  2024: ['2024-03-29', '2024-04-01', '2024-05-09', '2024-06-21', '2024-06-22', '2024-11-02'],
  2025: ['2025-04-18', '2025-04-21', '2025-05-29', '2025-06-20', '2025-06-21', '2025-11-01'],
  2026: ['2026-04-03', '2026-04-06', '2026-05-14', '2026-06-19', '2026-06-20', '2026-10-31'],
  2027: ['2027-03-26', '2027-03-29', '2027-05-06', '2027-06-25', '2027-06-26', '2027-11-06'],
  2028: ['2028-04-14', '2028-04-17', '2028-05-25', '2028-06-23', '2028-06-24', '2028-11-04'],
  2029: ['2029-03-30', '2029-04-02', '2029-05-10', '2029-06-22', '2029-06-23', '2029-11-03'],
  2030: ['2030-04-19', '2030-04-22', '2030-05-30', '2030-06-21', '2030-06-22', '2030-11-02'],
} as const;

/** New Year, Epiphany, May Day, National Day, Christmas with its eve, and New Year's Eve. */
const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

test.for(Object.entries(moving))('the red days of %s are these and no others', ([year, days]) => {
  const red = Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i)).filter(
    (day) => day.startsWith(year) && weekdayOf(day) !== 6 && isRodDag(day),
  );
  const expected = [...days, ...fixed.map((day) => `${year}-${day}`)].filter((day) => weekdayOf(day) !== 6).sort();
  expect(red).toEqual(expected);
});

test.for([
  ['Easter Sunday', '2026-04-05'],
  ['Easter Sunday in another year', '2030-04-21'],
  ['Whit Sunday', '2026-05-24'],
  ['a Boxing Day', '2027-12-26'],
  ['a New Year’s Eve', '2028-12-31'],
] as const)('%s is a red Sunday', ([, day]) => {
  expect(weekdayOf(day)).toBe(6);
  expect(isRodDag(day)).toBe(true);
});

test.for([
  ['Saturday', '2026-11-21'],
  ['Sunday', '2026-11-22'],
  ['Sunday before Easter', '2026-03-29'],
] as const)('an ordinary %s is not red', ([, day]) => {
  expect(isRodDag(day)).toBe(false);
});
