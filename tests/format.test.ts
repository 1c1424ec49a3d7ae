import { expect, test } from 'vitest';
import {
  capitalise,
  formatClock,
  formatDate,
  formatDay,
  formatDistance,
  formatLabels,
  formatList,
  formatMonth,
  formatNumber,
  joinFacts,
} from '../src/text/format.ts';

test('days are written out', () => {
  expect(formatDate('2026-10-03')).toBe('3 oktober 2026');
  expect(formatDay('2026-11-24')).toBe('tisdag 24 november');
  expect(formatDay('2026-11-22')).toBe('söndag 22 november');
});

test.for([
  ['2026-10-03', 'oktober 2026'],
  ['2024-05', 'maj 2024'],
  ['2024-12', 'december 2024'],
] as const)('the month of %s is %s', ([date, month]) => {
  expect(formatMonth(date)).toBe(month);
});

test.for([
  [0, '0'],
  [570, '9.30'],
  [780, '13'],
  [785, '13.05'],
  [1440, '24'],
] as const)('%i minutes after midnight is %s', ([minutes, clock]) => {
  expect(formatClock(minutes)).toBe(clock);
});

test.for([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
] as const)('%j is listed as %j', ([items, listed]) => {
  expect(formatList(items)).toBe(listed);
});

test('facts are kept apart by dots that no line begins with', () => {
  expect(joinFacts(['Lund', 'Gratis'])).toBe('Lund\u00a0· Gratis');
});

test('labels in one sentence have one capital', () => {
  expect(formatLabels(['Alla', 'Den som sörjer', 'Nya i Sverige'])).toBe('Alla, den som sörjer och nya i Sverige');
  expect(formatLabels(['Hbtqi-personer'])).toBe('Hbtqi-personer');
  expect(formatLabels([])).toBe('');
});

test('a list of choices ends with or', () => {
  expect(formatList(['a', 'b', 'c'], 'eller')).toBe('a, b eller c');
});

test.for([
  [0, '0'],
  [999, '999'],
  [1000, '1\u00a0000'],
  [1234567, '1\u00a0234\u00a0567'],
] as const)('%i is %s', ([value, text]) => {
  expect(formatNumber(value)).toBe(text);
});

test.for([
  [0, 'ca 1 km'],
  [1.4, 'ca 1 km'],
  [1.6, 'ca 2 km'],
  [19.4, 'ca 19 km'],
  [20, 'ca 2 mil'],
  [26, 'ca 2,5 mil'],
  [98, 'ca 10 mil'],
  [1401, 'ca 140 mil'],
] as const)('%d kilometres is %s', ([km, text]) => {
  expect(formatDistance(km)).toBe(text);
});

test('the first letter becomes large', () => {
  expect(capitalise('öppet')).toBe('Öppet');
  expect(capitalise('')).toBe('');
});
