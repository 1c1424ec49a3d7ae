import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSeries } from '../src/domain/calendar.ts';
import { addDays } from '../src/domain/dates.ts';
import { toKommunPaper } from '../src/domain/kommun-paper.ts';
import { findKommun } from '../src/domain/kommuner.ts';
import { isOpen, nextOccasions } from '../src/domain/schedule.ts';
import { toFacetRow } from '../src/domain/search/facet-row.ts';
import { describeWhen } from '../src/text/card.ts';
import { describeOccasion, describeTider } from '../src/text/entry.ts';
import { describeAgain } from '../src/text/paper.ts';
import { entryWith, today } from './example-entry.ts';

const evening = { dagar: 'alla', start: '21:00', slut: '24:00' };
const morning = { dagar: 'alla', start: '00:00', slut: '06:00' };
const tiderOf = (tider: readonly unknown[]) => entryWith({ tider }).tider!;

test.for([
  ['every night', [evening, morning], ['Alla dagar klockan 21–06']],
  ['the morning first', [morning, evening], ['Alla dagar klockan 21–06']],
  [
    'one night',
    [
      { ...evening, dagar: 'fre' },
      { ...morning, dagar: 'lör' },
    ],
    ['Fredagar klockan 21–06'],
  ],
  [
    'from Sunday to Monday',
    [
      { ...evening, dagar: 'sön' },
      { ...morning, dagar: 'mån' },
    ],
    ['Söndagar klockan 21–06'],
  ],
  ['the same note', [evening, morning].map((tid) => ({ ...tid, text: 'telefon' })), ['Alla dagar klockan 21–06 (telefon)']],
  [
    'a time beside',
    [{ dagar: 'lör', start: '10:00', slut: '12:00' }, evening, morning],
    ['Lördagar klockan 10–12', 'Alla dagar klockan 21–06'],
  ],
] as const)('a night is one line: %s', ([, tider, lines]) => {
  expect(describeTider(tiderOf(tider))).toEqual(lines);
});

test.for([
  ['other days', [evening, { ...morning, dagar: 'lör' }], ['Alla dagar klockan 21–24', 'Lördagar klockan 0–6']],
  [
    'the same day',
    [
      { ...evening, dagar: 'fre' },
      { ...morning, dagar: 'fre' },
    ],
    ['Fredagar klockan 21–24', 'Fredagar klockan 0–6'],
  ],
  [
    'another note',
    [
      { ...evening, text: 'telefon' },
      { ...morning, text: 'chatt' },
    ],
    ['Alla dagar klockan 21–24 (telefon)', 'Alla dagar klockan 0–6 (chatt)'],
  ],
  [
    'another term',
    [evening, { ...morning, till: '2026-12-15' }],
    ['Alla dagar klockan 21–24', 'Alla dagar klockan 0–6, till och med 15 december 2026'],
  ],
  [
    'a day and more',
    [
      { ...evening, dagar: 'fre', start: '10:00' },
      { ...morning, dagar: 'lör', slut: '14:00' },
    ],
    ['Fredagar klockan 10–24', 'Lördagar klockan 0–14'],
  ],
  ['an open end', [evening, { dagar: 'alla', start: '00:00' }], ['Alla dagar klockan 21–24', 'Alla dagar från klockan 0']],
  [
    'the first of the month',
    [
      { ...evening, dagar: 'fre', varje: '1' },
      { ...morning, dagar: 'lör', varje: '1' },
    ],
    ['Fredagar klockan 21–24 (den första i månaden)', 'Lördagar klockan 0–6 (den första i månaden)'],
  ],
] as const)('two lines stay two: %s', ([, tider, lines]) => {
  expect(describeTider(tiderOf(tider))).toEqual(lines);
});

test('a card says a night in one line', () => {
  expect(describeWhen({ tider: tiderOf([evening, morning]) }, today)).toBe('Alla dagar klockan 21–06');
});

test.for([
  [{ fran: '2026-09-01', till: '2026-12-15' }, 'Onsdagar klockan 10–12, från 1 september till 15 december 2026 (Gympa)'],
  [{ fran: '2026-12-24', till: '2027-01-06' }, 'Onsdagar klockan 10–12, från 24 december 2026 till 6 januari 2027 (Gympa)'],
  [{ fran: '2026-09-01' }, 'Onsdagar klockan 10–12, från 1 september 2026 (Gympa)'],
  [{ till: '2026-12-15' }, 'Onsdagar klockan 10–12, till och med 15 december 2026 (Gympa)'],
] as const)('a time that is not all year says so: %j', ([period, line]) => {
  expect(describeTider(tiderOf([{ dagar: 'ons', start: '10:00', slut: '12:00', text: 'Gympa', ...period }]))).toEqual([line]);
});

const cafe = [
  { ...evening, dagar: ['fre'] },
  { ...morning, dagar: ['lör'], slut: '02:00' },
];
const nightOf = (date: string, change: object) =>
  nextOccasions(entryWith({ tider: cafe, ...change }), date, 9).map((next) => describeOccasion(next.date, next.tid));

test('the next times are whole nights, and nothing is next on the morning after', () => {
  expect(nightOf('2026-12-11', { uppehall: [{ fran: '2026-12-24' }] })).toEqual([
    'fredag 11 december klockan 21–02',
    'fredag 18 december klockan 21–02',
  ]);
});

test.for([
  ['a night before a red day', '2026-12-30', 'stangt', ['2027-01-08'], ['fredag 8 januari klockan 21–02']],
  ['a night that nobody knows of', '2026-12-25', undefined, ['2027-01-08'], ['fredag 8 januari klockan 21–02']],
  ['Good Friday, when the day after is not red', '2027-03-26', 'stangt', ['2027-04-02'], ['fredag 2 april klockan 21–02']],
  ['Friday, when the day after is red', '2027-04-30', 'stangt', ['2027-04-30'], ['fredag 30 april klockan 21–02']],
] as const)('the page and the calendar know the same nights: %s', ([, date, roda_dagar, inCalendar, onPage]) => {
  expect(toSeries(entryWith({ tider: cafe, roda_dagar }), date).map(({ first }) => first)).toEqual(inCalendar);
  expect(nightOf(date, { roda_dagar }).slice(0, 1)).toEqual(onPage);
});

const term = { fran: '2026-09-01', till: '2026-12-15' };

test.for([
  ['in the night after a closed evening', '2026-12-27', { roda_dagar: 'stangt' }, false],
  ['in the night after an evening that may be closed', '2026-12-27', {}, undefined],
  ['in the night before a closed day', '2026-12-24', { roda_dagar: 'stangt' }, true],
  ['in the night before a day that may be closed', '2026-12-24', {}, true],
  ['in the night after the last evening of a break', '2026-12-11', { uppehall: [{ fran: '2026-12-01', till: '2026-12-10' }] }, false],
  ['in the night before a break', '2026-12-01', { uppehall: [{ fran: '2026-12-01', till: '2026-12-10' }] }, true],
  ['before the first evening of a term', '2026-09-01', { tider: [evening, morning].map((tid) => ({ ...tid, ...term })) }, false],
  ['after the last evening of a term', '2026-12-16', { tider: [evening, morning].map((tid) => ({ ...tid, ...term })) }, true],
] as const)('a night is open as its evening was: %s', ([, date, change, open]) => {
  const schedule = entryWith({ tider: [evening, morning], ...change });
  expect(isOpen(schedule, { date, minutes: 2 * 60 })).toBe(open);
});

test('whatever is closed, a night is before dawn as it was before midnight', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days));
  const pause = fc.record({ fran: day, length: fc.integer({ min: 0, max: 60 }) });
  const plan = fc.record({ roda_dagar: fc.constantFrom('oppet', 'stangt', undefined), pauses: fc.array(pause, { maxLength: 2 }) });
  fc.assert(
    fc.property(plan, day, fc.integer({ min: 0, max: 359 }), ({ roda_dagar, pauses }, date, minutes) => {
      const uppehall = pauses.map(({ fran, length }) => ({ fran, till: addDays(fran, length) }));
      const schedule = entryWith({ tider: [evening, morning], uppehall, roda_dagar });
      const atMidnight = isOpen(schedule, { date, minutes: 1439 });
      const beforeDawn = isOpen(schedule, { date: addDays(date, 1), minutes });
      // Nobody knows of a red day, so then the evening that is known to be closed is not known to be closed the day after.
      expect(beforeDawn ?? false).toBe(atMidnight ?? false);
    }),
  );
});

test('a sheet of paper tells of a night under its evening alone', () => {
  const { days } = toKommunPaper(findKommun('Lund')!, [entryWith({ tider: cafe })], today);
  expect(days.map(({ dag, first, again }) => [dag, first.length, again.length])).toEqual([[4, 1, 0]]);
  const nightly = toKommunPaper(findKommun('Lund')!, [entryWith({ tider: [evening, morning] })], today);
  const { entry, tider } = nightly.days[1]!.again[0]!;
  expect(describeAgain(entry, tider, 1)).toBe('Tisdagar klockan 21–06: Kaffestugan.');
});

test('a night is found by the day of its evening, and as a night', () => {
  const { dag, tidpunkt } = toFacetRow(entryWith({ tider: cafe }));
  expect([dag, tidpunkt]).toEqual([['fre'], ['kvall', 'natt']]);
});
