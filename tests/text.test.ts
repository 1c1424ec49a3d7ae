import { describe, expect, test } from 'vitest';
import { callTo } from '../src/text/call.ts';
import { describeCost, shortCost } from '../src/text/cost.ts';
import { describeFreshness, labelFreshness } from '../src/text/freshness.ts';
import { listPageText } from '../src/text/list-page.ts';
import { mapText } from '../src/text/map.ts';
import { helpText } from '../src/text/pages.ts';
import { describePause } from '../src/text/pause.ts';
import { describeRegistration } from '../src/text/registration.ts';
import { answerText } from '../src/text/search-answer.ts';
import { entryWith } from './example-entry.ts';

const unchecked = { state: 'ogranskad', isShown: true } as const;

describe('advice follows what there is to reach', () => {
  test.for([
    ['a number', { telefon: '08-123 45 67' }, 'Ring och fråga innan du går.'],
    ['only mail', { epost: 'info@exempel.se' }, 'Mejla och fråga innan du går.'],
    ['only a page', { webb: 'https://www.exempel.se' }, 'Fråga arrangören innan du går.'],
  ] as const)('%s', ([, kontakt, advice]) => {
    expect(describeFreshness(entryWith({ kontakt }), unchecked).endsWith(advice)).toBe(true);
  });
});

test.for([
  [1, 4, 'En av linjerna här är inte kontrollerad av oss.'],
  [3, 4, '3 av 4 linjer här är inte kontrollerade av oss.'],
  [4, 4, 'Ingen av linjerna här är kontrollerad av oss.'],
] as const)('%i of %i lines that nobody has checked', ([count, all, words]) => {
  expect(helpText.unchecked(count, all)).toBe(`${words} Uppgifterna kommer från öppna källor. Källorna står på varje sida.`);
});

test('one and many agree with their words', () => {
  expect([mapText.dots(1), mapText.dots(2)]).toEqual([
    'Pricken visar ungefär var det finns något.',
    'Prickarna visar ungefär var det finns något.',
  ]);
  expect([listPageText.unknown(1), listPageText.unknown(2)]).toEqual([
    'En sak i länken känner vi inte igen. Den kan vara borttagen, eller så saknas en bit av länken.',
    '2 saker i länken känner vi inte igen. De kan vara borttagna, eller så saknas en bit av länken.',
  ]);
});

test('a paused entry says so wherever it is listed', () => {
  expect(labelFreshness(entryWith({ status: 'pausad' }), unchecked)).toBe('Uppehåll just nu');
});

test.for([
  [{ fran: '2026-12-20', till: '2027-01-07', text: 'Jullov.' }, 'Uppehåll från 20 december 2026 till och med 7 januari 2027. Jullov.'],
  [{ till: '2027-01-07' }, 'Uppehåll till och med 7 januari 2027.'],
] as const)('a pause says its days: %j', ([pause, words]) => {
  expect(describePause(pause as never)).toBe(words);
});

test.for([
  [{ kostnad: 'avgift', kostnad_text: 'vanlig samtalstaxa' }, 'Vanlig samtalstaxa.', 'Vanlig samtalstaxa'],
  [{ kostnad: 'gratis' }, 'Gratis.', 'Gratis'],
  [{ kostnad: 'gratis', kostnad_text: 'fikat är gratis.' }, 'Gratis. Fikat är gratis.', 'Gratis'],
  [{ kostnad: 'fraga' }, 'Fråga arrangören vad det kostar.', ''],
] as const)('the cost of %j', ([cost, long, short]) => {
  expect(describeCost(cost)).toBe(long);
  expect(shortCost(cost)).toBe(short);
});

test.for([
  ['stodlinjer', 'ingen', 'Du behöver inte boka tid.'],
  ['stodlinjer', 'fraga', 'Fråga arrangören om du behöver anmäla dig.'],
  ['motesplatser', 'ingen', 'Du behöver inte anmäla dig.'],
] as const)('nobody registers to ring a line: %s, %s', ([kind, anmalan, words]) => {
  expect(describeRegistration({ kind, anmalan })).toBe(words);
});

test('the status line says what was asked for', () => {
  expect(answerText.status(12, 'fika', ['Södertälje', 'Gratis'])).toBe('12 träffar för ”fika”. Valt: Södertälje, Gratis.');
  expect(answerText.status(0, '', [])).toBe('Inga träffar.');
  expect(answerText.status(1, 'fika', [])).toBe('1 träff för ”fika”.');
});

test.for([
  ['112', '112 – nödnumret', 'Ring 112: nödnumret'],
  ['112', 'Jourhavande präst', 'Ring 112: Jourhavande präst'],
  ['020-22 22 33', 'Äldrelinjen', 'Ring 020-22 22 33: Äldrelinjen'],
] as const)('a link to %s for "%s" says whom it reaches, and the number once', ([nummer, namn, words]) => {
  expect(callTo(nummer, namn)).toBe(words);
});
