import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDays, hasCalendar, toSeries, type Series } from '../src/domain/calendar.ts';
import { addDays, weekdayOf } from '../src/domain/dates.ts';
import { isHeld, isOn, type Schedule } from '../src/domain/schedule.ts';
import { toCalendarFile } from '../src/pages/_calendar-file.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const series = (change: Change) => toSeries(entryWith(change), today);
const tuesdays = { dagar: ['tis'], start: '13:00', slut: '15:00' };

describe('the times of an entry become', () => {
  test('a rule for every week, without red days and breaks', () => {
    const found = series({
      tider: [{ dagar: ['tis', 'tors'], start: '13:00', slut: '15:00' }],
      uppehall: [{ fran: '2026-12-20', till: '2027-01-07' }],
    });
    expect(found).toMatchObject([{ key: '1', first: '2026-11-24', rule: { freq: 'WEEKLY', interval: 1, days: [1, 3], count: 52 } }]);
    expect(found[0]!.exclude).toEqual(['2026-12-22', '2026-12-24', '2026-12-29', '2026-12-31', '2027-01-05', '2027-01-07', '2027-05-06']);
  });

  test('red days too, when it is said to be open then', () => {
    expect(series({ tider: [{ ...tuesdays, dagar: ['tors'] }], roda_dagar: 'oppet' })[0]!.exclude).toEqual([]);
    expect(series({ tider: [{ ...tuesdays, dagar: ['tors'] }], roda_dagar: 'stangt' })[0]!.exclude).toEqual([
      '2026-12-24',
      '2026-12-31',
      '2027-05-06',
    ]);
  });

  test('two rules for odd weeks, since week 1 of 2027 follows week 53', () => {
    expect(series({ tider: [{ ...tuesdays, varje: 'udda_vecka' }] })).toMatchObject([
      { key: '1-b', first: '2026-12-01', rule: { interval: 2, count: 3 } },
      { key: '1-a', first: '2027-01-05', rule: { interval: 2, count: 10 } },
    ]);
  });

  test.for([
    ['before New Year', '2025-11-20', ['1-a 2025-11-25']],
    ['after New Year, whose first is a red day', '2026-01-03', ['1-a 2026-01-20']],
    ['in a year with 53 weeks', '2026-11-22', ['1-a 2026-11-24', '1-b 2027-01-12']],
    ['after week 53', '2027-01-05', ['1-b 2027-01-12']],
    ['the year after', '2028-01-05', ['1-b 2028-01-11']],
  ] as const)('the same rule for even weeks %s, so that a newer file takes the place of an older', ([, day, expected]) => {
    const found = toSeries(entryWith({ tider: [{ ...tuesdays, varje: 'jamn_vecka' }] }), day);
    expect(found.map(({ key, first }) => `${key} ${first}`)).toEqual(expected);
  });

  test('one rule for each day of the month', () => {
    expect(series({ tider: [{ dagar: ['mån', 'fre'], start: '10:00', varje: '2' }] })).toMatchObject([
      { key: '1-0', first: '2026-12-14', rule: { freq: 'MONTHLY', days: [0], place: 2, count: 6 } },
      { key: '1-4', first: '2026-12-11', rule: { freq: 'MONTHLY', days: [4], place: 2, count: 6 } },
    ]);
  });

  test('the last of the month', () => {
    expect(series({ tider: [{ ...tuesdays, varje: 'sista' }] })).toMatchObject([{ first: '2026-11-24', rule: { place: -1, count: 6 } }]);
  });

  test('one day, when there is only one', () => {
    expect(series({ tider: [{ ...tuesdays, fran: '2026-12-01', till: '2026-12-01' }] })).toMatchObject([
      { first: '2026-12-01', rule: undefined, exclude: [] },
    ]);
  });

  test.for([
    ['a time without a beginning', [{ dagar: ['tis'] }]],
    ['a time that has been', [{ ...tuesdays, till: '2026-11-01' }]],
  ] as const)('nothing from %s', ([, tider]) => {
    expect(series({ tider })).toEqual([]);
  });
});

test('the rules with what they leave out give the days when it is held, and no other', () => {
  const tid = fc.record({
    dagar: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }).map((days) => days.sort()),
    start: fc.constant(13 * 60),
    slut: fc.constant(15 * 60),
    varje: fc.constantFrom('vecka', 'jamn_vecka', 'udda_vecka', '1', '2', '3', '4', 'sista'),
  });
  const offset = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(tid, offset, fc.constantFrom('oppet', 'stangt', undefined), offset, (one, start, roda_dagar, pause) => {
      const from = addDays('2026-01-01', start);
      const uppehall = [{ fran: addDays('2026-01-01', pause), till: addDays('2026-01-01', pause + 20) }];
      const schedule: Schedule = { tider: [one], uppehall, roda_dagar };
      const given = toSeries(schedule, from).flatMap(expand).sort();
      const held = Array.from({ length: calendarDays }, (_, i) => addDays(from, i)).filter(
        (date) => isOn(one, date) && isHeld(schedule, date),
      );
      expect(given).toEqual(held);
    }),
  );
});

test('the name of a calendar is text and no line of its own', () => {
  const lines = toCalendarFile('Fika; sång, kaffe\nBEGIN:VALARM', [], today).split(/\r?\n/);
  expect(lines.filter((line) => /Fika|VALARM/.test(line))).toEqual([
    'NAME:Fika\\; sång\\, kaffe BEGIN:VALARM',
    'X-WR-CALNAME:Fika\\; sång\\, kaffe BEGIN:VALARM',
  ]);
});

const everyDay = { dagar: 'alla', start: '10:00', slut: '12:00' };

test.for([
  ['an activity with times', { tider: [tuesdays] }, 'aktiviteter', true],
  ['a support line', { tider: [tuesdays], former: ['telefon'], plats: undefined, omrade: 'hela Sverige' }, 'stodlinjer', false],
  ['something that pauses', { tider: [tuesdays], status: 'pausad' }, 'aktiviteter', false],
  ['something that has ended', { tider: [tuesdays], status: 'avslutad' }, 'aktiviteter', false],
  [
    'something out of date',
    { tider: [tuesdays], granskad: '2024-01-01', granskad_av: 'redaktionen', granskad_hur: 'telefon' },
    'aktiviteter',
    false,
  ],
  ['what is always open', { tider: [{ dagar: 'alla', start: '00:00', slut: '24:00' }] }, 'motesplatser', false],
  ['what is the same every day', { tider: [everyDay] }, 'motesplatser', false],
  [
    'what is the same every day, before and after lunch',
    { tider: [everyDay, { dagar: 'alla', start: '14:00', slut: '16:00' }] },
    'motesplatser',
    false,
  ],
  [
    'every day of a Christmas',
    { tider: [{ ...everyDay, fran: '2026-12-24', till: '2026-12-26' }], roda_dagar: 'oppet' },
    'motesplatser',
    true,
  ],
  ['every day from a day', { tider: [{ ...everyDay, fran: '2027-01-11' }] }, 'motesplatser', true],
  ['every day until a day', { tider: [{ ...everyDay, till: '2026-12-18' }] }, 'motesplatser', true],
  ['every day of every second week', { tider: [{ ...everyDay, varje: 'jamn_vecka' }] }, 'motesplatser', true],
  ['every day, and longer on Tuesdays', { tider: [everyDay, tuesdays] }, 'motesplatser', true],
  ['no times', { tider: [] }, 'aktiviteter', false],
  ['times in words', { tider_text: 'Den första söndagen i månaden.' }, 'aktiviteter', false],
] as const)('%s: a calendar file is %j', ([, change, kind, expected]) => {
  expect(hasCalendar(entryWith(change, { kind }), today)).toBe(expected);
});

/** The days of a rule as RFC 5545 counts them, from Monday weeks. */
function expand({ first, rule, exclude }: Series): string[] {
  if (rule === undefined) return [first];
  const monday = addDays(first, -weekdayOf(first));
  const found: string[] = [];
  for (let day = 0; found.length < rule.count; day++) {
    const date = addDays(monday, day);
    if (date < first || !rule.days.includes(weekdayOf(date))) continue;
    const nth = Math.ceil(Number(date.slice(8)) / 7);
    const isLast = addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
    const isRight = rule.freq === 'WEEKLY' ? Math.floor(day / 7) % rule.interval === 0 : rule.place === -1 ? isLast : nth === rule.place;
    if (isRight) found.push(date);
  }
  return found.filter((date) => !exclude.includes(date));
}
