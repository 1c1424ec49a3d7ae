import { expect, test } from 'vitest';
import { toCalendarFile } from '../src/pages/_calendar-file.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const fileOf = (change: Change) => toCalendarFile('Kaffestugan', [entryWith(change)], today);
const linesOf = (change: Change) => fileOf(change).replace(/\r\n /g, '').split('\r\n');

test.for([
  ['a week without a closed day', { dagar: ['tis'], start: '13:00', slut: '15:00' }],
  ['one day only', { dagar: ['tis'], start: '13:00', slut: '15:00', fran: '2026-12-01', till: '2026-12-01' }],
] as const)('leaves nothing out where there is nothing to leave out: %s', ([, tid]) => {
  expect(linesOf({ tider: [tid] }).filter((line) => line.startsWith('EXDATE'))).toEqual([]);
});

test('names the days that are left out', () => {
  const tider = [{ dagar: ['tors'], start: '13:00', slut: '15:00', till: '2027-01-14' }];
  expect(linesOf({ tider })).toContain('EXDATE;TZID=Europe/Stockholm:20261224T130000,20261231T130000');
});

test('ends its last line too, as every line of a calendar does', () => {
  expect(fileOf({ tider: [{ dagar: ['tis'], start: '13:00' }] })).toMatch(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
});
