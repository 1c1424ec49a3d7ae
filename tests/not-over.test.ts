import { expect, test } from 'vitest';
import { pausesSoon, pausesFrom, timesFrom } from '../src/domain/not-over.ts';
import { cardFacts, describeWhen, describeWhenAlone } from '../src/text/card.ts';
import { toSms } from '../src/text/list-messages.ts';
import { toListRecord } from '../src/text/list-record.ts';
import { toPaperRows } from '../src/text/paper.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const tuesdays = { dagar: ['tis'], start: '13:00', slut: '15:00' };
const christmas = { fran: '2026-12-20', till: '2027-01-07', text: 'Jullov' };
const when = (change: Change) => describeWhen(entryWith({ tider: [tuesdays], ...change }), today);

test.for([
  ['one that begins soon', [christmas], 'Tisdagar klockan 13–15\u00a0· Uppehåll från 20 december 2026 till och med 7 januari 2027'],
  ['one on its last day', [{ till: today }], 'Tisdagar klockan 13–15\u00a0· Uppehåll till och med 22 november 2026'],
  ['one without an end', [{ fran: '2026-11-01' }], 'Tisdagar klockan 13–15\u00a0· Uppehåll från 1 november 2026'],
  [
    'two, the first first',
    [christmas, { fran: '2026-12-01', till: '2026-12-02' }],
    'Tisdagar klockan 13–15\u00a0· Uppehåll från 1 december 2026 till och med 2 december 2026\u00a0· ' +
      'Uppehåll från 20 december 2026 till och med 7 januari 2027',
  ],
  ['none that is over', [{ fran: '2026-06-01', till: '2026-11-21' }], 'Tisdagar klockan 13–15'],
  ['none that is far ahead', [{ fran: '2027-02-23', till: '2027-03-01' }], 'Tisdagar klockan 13–15'],
] as const)('a card says a break: %s', ([, uppehall, expected]) => {
  expect(when({ uppehall })).toBe(expected);
});

test('a break is said where the times are in words too', () => {
  expect(when({ tider: undefined, tider_text: 'Varannan tisdag.', uppehall: [{ till: '2026-12-01' }] })).toBe(
    'Uppehåll till och med 1 december 2026',
  );
});

test('what rests says so in lists without labels, and keeps its times on cards, which have one', () => {
  const resting = entryWith({ tider: [tuesdays], status: 'pausad' });
  expect(describeWhenAlone(resting, today)).toBe('Uppehåll just nu');
  expect(cardFacts(resting, today)[0]).toBe('Tisdagar klockan 13–15');
  expect(describeWhenAlone(entryWith({ tider: [tuesdays] }), today)).toBe('Tisdagar klockan 13–15');
});

const autumn = { ...tuesdays, fran: '2026-09-01', till: '2026-11-21' };
const spring = { ...tuesdays, dagar: ['tors'], fran: '2027-01-11', till: '2027-05-31' };

test('a season that is over gives way to the next, on card, paper, list and message', () => {
  const entry = entryWith({ tider: [autumn, spring] });
  const next = 'Torsdagar klockan 13–15, från 11 januari till 31 maj 2027';
  expect(describeWhen(entry, today)).toBe(next);
  expect(toPaperRows(entry, today, '')[0]).toEqual(['När', `${next}.`]);
  const record = toListRecord(entry, [], today);
  expect([record.tider, record.kort]).toEqual([[next], 'tors 13-15 11/1-31/5']);
});

test('when all seasons are over, the last is what is known, but no message sends anybody there', () => {
  const entry = entryWith({ tider: [autumn] });
  expect(describeWhen(entry, today)).toBe('Tisdagar klockan 13–15, från 1 september till 21 november 2026');
  expect(toSms(toListRecord(entry, [], today))).toBe('Kaffestugan. Lund. Ring 046-12 34 56.');
});

test('a season has not ended on its last day', () => {
  const entry = entryWith({ tider: [{ ...tuesdays, till: today }, spring], uppehall: [{ till: today }] });
  expect(timesFrom(entry, today)).toHaveLength(2);
  expect([pausesFrom(entry, today).length, pausesSoon(entry, '2026-11-23')]).toEqual([1, []]);
});

test.for([
  [{ tider: [tuesdays] }, 'Kaffestugan. tis 13-15, uppehåll 20/12-7/1. Lund. Ring 046-12 34 56.'],
  [{ tider_text: 'Varannan tisdag.' }, 'Kaffestugan. Varannan tisdag, uppehåll 20/12-7/1. Lund. Ring 046-12 34 56.'],
] as const)('a message says a break: %j', ([change, message]) => {
  expect(toSms(toListRecord(entryWith({ ...change, uppehall: [christmas] }), [], today))).toBe(message);
});
