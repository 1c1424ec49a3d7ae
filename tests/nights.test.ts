import { expect, test } from 'vitest';
import { describeWhen } from '../src/text/card.ts';
import { describeTider } from '../src/text/entry.ts';
import { entryWith } from './example-entry.ts';

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
  expect(describeWhen({ tider: tiderOf([evening, morning]) })).toBe('Alla dagar klockan 21–06');
});

test.for([
  [{ fran: '2026-09-01', till: '2026-12-15' }, 'Onsdagar klockan 10–12, från 1 september till 15 december 2026 (Gympa)'],
  [{ fran: '2026-12-24', till: '2027-01-06' }, 'Onsdagar klockan 10–12, från 24 december 2026 till 6 januari 2027 (Gympa)'],
  [{ fran: '2026-09-01' }, 'Onsdagar klockan 10–12, från 1 september 2026 (Gympa)'],
  [{ till: '2026-12-15' }, 'Onsdagar klockan 10–12, till och med 15 december 2026 (Gympa)'],
] as const)('a time that is not all year says so: %j', ([period, line]) => {
  expect(describeTider(tiderOf([{ dagar: 'ons', start: '10:00', slut: '12:00', text: 'Gympa', ...period }]))).toEqual([line]);
});
