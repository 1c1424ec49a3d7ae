import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf, weekOf } from '../src/domain/dates.ts';
import { hasOccasions, isOpen, nextOccasions, occasionsOn, type Schedule, type Tid } from '../src/domain/schedule.ts';
import { toStockholm } from '../src/domain/stockholm.ts';
import { varje, type Varje } from '../src/domain/veckodagar.ts';
import { idsOf } from '../src/domain/vocabulary.ts';
import { entryWith } from './example-entry.ts';

/** A schedule by way of the schema, as contributors write it. */
const written = (change: Readonly<Record<string, unknown>>): Schedule => entryWith(change);
const datesOf = (schedule: Schedule, today: string, count: number) => nextOccasions(schedule, today, count).map(({ date }) => date);

describe('how often', () => {
  test.for([
    ['vecka', ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']],
    ['jamn_vecka', ['2026-11-24', '2026-12-08', '2026-12-22', '2027-01-12']],
    ['udda_vecka', ['2026-12-01', '2026-12-15', '2026-12-29', '2027-01-05']],
    ['1', ['2026-12-01', '2027-01-05', '2027-02-02']],
    ['2', ['2026-12-08', '2027-01-12', '2027-02-09']],
    ['3', ['2026-12-15', '2027-01-19', '2027-02-16']],
    ['4', ['2026-11-24', '2026-12-22', '2027-01-26']],
    ['sista', ['2026-11-24', '2026-12-29', '2027-01-26']],
  ] as const)('%s', ([varje, dates]) => {
    const schedule = written({ tider: [{ dagar: ['tis'], varje }], roda_dagar: 'oppet' });
    expect(datesOf(schedule, '2026-11-22', 4).slice(0, dates.length)).toEqual(dates);
  });

  test('the list is the one that people may write', () => {
    expect(idsOf(varje)).toHaveLength(8);
  });

  test('2026 has a week 53: two odd weeks follow each other', () => {
    expect(weekOf('2026-12-31')).toBe(53);
    expect(weekOf('2027-01-04')).toBe(1);
    const odd = written({ tider: [{ dagar: ['mån'], varje: 'udda_vecka' }] });
    expect(datesOf(odd, '2026-12-20', 3)).toEqual(['2026-12-28', '2027-01-04', '2027-01-18']);
    const even = written({ tider: [{ dagar: ['mån'], varje: 'jamn_vecka' }] });
    expect(datesOf(even, '2026-12-20', 3)).toEqual(['2026-12-21', '2027-01-11', '2027-01-25']);
  });

  test('the last Thursday can be the fourth or the fifth', () => {
    const schedule = written({ tider: [{ dagar: ['tors'], varje: 'sista' }], roda_dagar: 'oppet' });
    expect(datesOf(schedule, '2026-11-01', 3)).toEqual(['2026-11-26', '2026-12-31', '2027-01-28']);
  });
});

describe('when it is not', () => {
  test('a term has a first and a last day', () => {
    const schedule = written({ tider: [{ dagar: ['ons'], fran: '2026-12-02', till: '2026-12-09' }] });
    expect(datesOf(schedule, '2026-11-22', 9)).toEqual(['2026-12-02', '2026-12-09']);
  });

  test('a break takes its first and its last day', () => {
    const schedule = written({ tider: [{ dagar: ['ons'] }], uppehall: [{ fran: '2026-12-16', till: '2026-12-30' }], roda_dagar: 'oppet' });
    expect(datesOf(schedule, '2026-12-08', 3)).toEqual(['2026-12-09', '2027-01-06', '2027-01-13']);
  });

  test('a break without end ends everything', () => {
    const schedule = written({ tider: [{ dagar: ['ons'] }], uppehall: [{ fran: '2026-12-01' }] });
    expect(datesOf(schedule, '2026-11-22', 9)).toEqual(['2026-11-25']);
  });

  test.for([
    ['stangt', ['2026-12-17', '2027-01-07']],
    ['oppet', ['2026-12-17', '2026-12-24', '2026-12-31', '2027-01-07']],
    [undefined, ['2026-12-17', '2027-01-07']],
  ] as const)('red days: %s', ([roda_dagar, dates]) => {
    const schedule = written({ tider: [{ dagar: ['tors'] }], roda_dagar });
    expect(datesOf(schedule, '2026-12-15', dates.length)).toEqual(dates);
  });

  test('an ordinary Sunday follows the days, also where red days are closed', () => {
    const schedule = written({ tider: [{ dagar: ['lör', 'sön'] }], roda_dagar: 'stangt' });
    expect(datesOf(schedule, '2026-03-28', 4)).toEqual(['2026-03-28', '2026-03-29', '2026-04-04', '2026-04-11']);
  });

  test('nothing is next when nothing is written, or it is more than three months ahead', () => {
    expect(nextOccasions({}, '2026-11-22', 5)).toEqual([]);
    expect(datesOf(written({ tider: [{ dagar: ['mån'], fran: '2027-06-01' }] }), '2026-11-22', 5)).toEqual([]);
  });
});

test('what is on every day of three has those three as its next times', () => {
  const tider = [{ dagar: 'alla', start: '12:00', slut: '15:00', fran: '2026-12-24', till: '2026-12-26' }];
  const christmas = entryWith({ tider, roda_dagar: 'oppet' });
  expect(hasOccasions(christmas)).toBe(true);
  expect(datesOf(christmas, '2026-11-22', 9)).toEqual(['2026-12-24', '2026-12-25', '2026-12-26']);
});

test('the times of a day stand in the order of the clock', () => {
  const schedule = written({
    tider: [
      { dagar: ['tis'], start: '18:00' },
      { dagar: ['tis'], start: '9:00' },
      { dagar: ['tis'], start: '13.30' },
    ],
  });
  expect(occasionsOn(schedule, '2026-11-24').map(({ tid }) => tid.start)).toEqual([540, 810, 1080]);
});

describe('open now', () => {
  const evening = written({
    tider: [
      { dagar: ['sön'], start: '18:00', slut: '24:00' },
      { dagar: ['mån'], start: '00:00', slut: '02:00' },
    ],
  });

  test.for([
    ['before it opens', '2026-11-22T16:59:00Z', false],
    ['the minute it opens', '2026-11-22T17:00:00Z', true],
    ['the minute before midnight', '2026-11-22T22:59:00Z', true],
    ['at midnight', '2026-11-22T23:00:00Z', true],
    ['the minute it closes', '2026-11-23T01:00:00Z', false],
    ['the night before', '2026-11-22T00:30:00Z', false],
  ] as const)('%s', ([, moment, open]) => {
    expect(isOpen(evening, toStockholm(new Date(moment)))).toBe(open);
  });

  test.for([
    ['no times', {}],
    ['a day without a time', { tider: [{ dagar: ['sön'] }] }],
    ['a start without an end', { tider: [{ dagar: ['sön'], start: '10:00' }] }],
  ] as const)('nobody knows with %s', ([, change]) => {
    expect(isOpen(written(change), { date: '2026-11-22', minutes: 700 })).toBeUndefined();
  });

  const hours = { dagar: ['sön'], start: '10:00', slut: '12:00' };
  test.for([
    ['open in the time that has an end', 659, true],
    ['unknown after it, for the other time has none', 720, undefined],
    ['unknown before it', 599, undefined],
  ] as const)('a time without an end beside one that has: %s', ([, minutes, open]) => {
    const schedule = written({ tider: [hours, { dagar: ['sön'], start: '14:00' }] });
    expect(isOpen(schedule, { date: '2026-11-22', minutes })).toBe(open);
  });

  test('a time without an end says nothing about other days', () => {
    const schedule = written({ tider: [hours, { dagar: ['tis'], start: '14:00' }] });
    expect(isOpen(schedule, { date: '2026-11-22', minutes: 720 })).toBe(false);
    expect(isOpen(schedule, { date: '2026-11-23', minutes: 720 })).toBe(false);
    expect(isOpen(schedule, { date: '2026-11-24', minutes: 720 })).toBeUndefined();
  });

  const daily = { dagar: 'alla', start: '10:00', slut: '12:00' };
  const allDay = { dagar: 'alla', start: '00:00', slut: '24:00' };
  const christmas = [{ fran: '2026-12-20', till: '2027-01-07' }];
  test.for([
    ['nothing said about red days', { tider: [daily] }, undefined],
    ['open on red days', { tider: [daily], roda_dagar: 'oppet' }, true],
    ['closed on red days', { tider: [daily], roda_dagar: 'stangt' }, false],
    ['round the clock', { tider: [allDay] }, true],
    ['round the clock but closed on red days', { tider: [allDay], roda_dagar: 'stangt' }, false],
    ['a break', { tider: [daily], uppehall: christmas }, false],
  ] as const)('at eleven on Christmas Eve with %s', ([, change, open]) => {
    expect(isOpen(written(change), { date: '2026-12-24', minutes: 660 })).toBe(open);
  });

  test('round the clock is open at every minute of the week', () => {
    const always = written({ tider: [{ dagar: 'alla', start: '00:00', slut: '24:00' }] });
    const minutes = fc.record({ days: fc.integer({ min: 0, max: 400 }), minutes: fc.integer({ min: 0, max: 1439 }) });
    fc.assert(fc.property(minutes, ({ days, minutes: at }) => isOpen(always, { date: addDays('2026-01-01', days), minutes: at }) === true));
  });
});

describe('the night when the clocks change', () => {
  const night = written({ tider: [{ dagar: ['sön'], start: '01:00', slut: '03:00' }] });

  test.for([
    ['2026-03-28T23:30:00Z', '2026-03-29', 30, false],
    ['2026-03-29T00:59:00Z', '2026-03-29', 119, true],
    ['2026-03-29T01:00:00Z', '2026-03-29', 180, false],
    ['2026-03-29T21:59:00Z', '2026-03-29', 1439, false],
    ['2026-03-29T22:00:00Z', '2026-03-30', 0, false],
    ['2026-10-25T00:30:00Z', '2026-10-25', 150, true],
    ['2026-10-25T01:30:00Z', '2026-10-25', 150, true],
    ['2026-10-25T02:00:00Z', '2026-10-25', 180, false],
    ['2026-10-25T22:59:00Z', '2026-10-25', 1439, false],
    ['2026-10-25T23:00:00Z', '2026-10-26', 0, false],
  ] as const)('%s is %s and %i minutes', ([moment, date, minutes, open]) => {
    expect(toStockholm(new Date(moment))).toEqual({ date, minutes });
    expect(isOpen(night, { date, minutes })).toBe(open);
  });
});

describe('properties', () => {
  const clockTime = fc.integer({ min: 0, max: 1439 });
  const tid: fc.Arbitrary<Tid> = fc.record({
    dagar: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    varje: fc.constantFrom<Varje>(...(idsOf(varje) as Varje[])),
    start: clockTime,
  });
  const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
  const uppehall = fc.array(
    fc.tuple(anyDay, fc.integer({ min: 0, max: 60 })).map(([fran, days]) => ({ fran, till: addDays(fran, days) })),
    { maxLength: 3 },
  );
  const schedule = fc.record({
    tider: fc.array(tid, { maxLength: 5 }),
    uppehall,
    roda_dagar: fc.constantFrom('stangt' as const, 'oppet' as const),
  });

  test('next times are sorted, not past, on their weekday and in no break', () => {
    fc.assert(
      fc.property(schedule, anyDay, fc.integer({ min: 0, max: 12 }), (plan, day, count) => {
        const found = nextOccasions(plan, day, count);
        expect(found.length).toBeLessThanOrEqual(count);
        const keys = found.map(({ date, tid: { start } }) => `${date} ${String(start).padStart(4, '0')}`);
        expect(keys).toEqual([...keys].sort());
        for (const { date, tid: time } of found) {
          expect(date >= day).toBe(true);
          expect(time.dagar).toContain(weekdayOf(date));
          expect(plan.uppehall.some(({ fran, till }) => fran <= date && date <= till)).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every week is even weeks and odd weeks together', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const on = (often: Varje) => occasionsOn({ tider: [{ dagar: [weekday], varje: often }] }, day).length;
        expect(on('jamn_vecka') + on('udda_vecka')).toBe(on('vecka'));
        expect(on('1') + on('2') + on('3') + on('4')).toBeLessThanOrEqual(on('vecka'));
      }),
    );
  });
});
