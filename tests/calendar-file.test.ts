import { afterEach, describe, expect, test } from 'vitest';
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

describe('a machine in another time zone writes the same file', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test.for(['UTC', 'Europe/Stockholm', 'America/New_York', 'Pacific/Apia'])('%s', (zone) => {
    process.env['TZ'] = zone;
    // At half past two there is no such time in Sweden on 28 March 2027, nor in New York two weeks earlier.
    const lines = linesOf({
      tider: [{ dagar: ['sön'], start: '02:30', slut: '04:00', fran: '2027-03-14', till: '2027-04-11' }],
      uppehall: [{ fran: '2027-03-28', till: '2027-03-28' }],
      roda_dagar: 'oppet',
    });
    expect(lines.filter((line) => /^(DT|RRULE:FREQ=WEEKLY|EXDATE)/.test(line) && !line.startsWith('DTSTART:19'))).toEqual([
      'DTSTAMP:20261122T000000Z',
      'DTSTART;TZID=Europe/Stockholm:20270314T023000',
      'DTEND;TZID=Europe/Stockholm:20270314T040000',
      'RRULE:FREQ=WEEKLY;COUNT=5;INTERVAL=1;BYDAY=SU;WKST=MO',
      'EXDATE;TZID=Europe/Stockholm:20270328T023000',
    ]);
  });
});
