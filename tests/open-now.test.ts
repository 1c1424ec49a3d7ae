import { expect, test } from 'vitest';
import { describeOpen } from '../src/text/open-now.ts';
import { entryWith } from './example-entry.ts';

const words = { open: 'Öppet nu', closed: 'Stängt nu' };
const phone = { dagar: 'vardagar', start: '09:00', slut: '17:00', text: 'telefon' };
const chat = { dagar: 'alla', start: '15:00', slut: '22:00', text: 'chatt' };
const at = (tider: readonly unknown[], clock: number, date = '2026-11-24') =>
  describeOpen(entryWith({ tider }), { date, minutes: clock * 60 }, words);

test.for([
  ['both', 16, 'Öppet nu: telefon, chatt'],
  ['the phone alone', 10, 'Öppet nu: telefon'],
  ['the chat alone', 20, 'Öppet nu: chatt'],
  ['neither', 23, 'Stängt nu'],
] as const)('a line with a phone and a chat says which of them is open: %s', ([, clock, said]) => {
  expect(at([phone, chat], clock)).toBe(said);
});

test('a note that is the same for all hours is not said again', () => {
  expect(at([phone, { ...phone, dagar: 'helger', slut: '12:00' }], 10)).toBe('Öppet nu');
});

test('hours without a note are for everything', () => {
  expect(at([phone, { ...chat, text: undefined }], 16)).toBe('Öppet nu');
});

test('a night keeps its note until morning', () => {
  const night = [
    { dagar: 'alla', start: '21:00', slut: '24:00', text: 'telefon' },
    { dagar: 'alla', start: '00:00', slut: '06:00', text: 'telefon' },
  ];
  expect(at([...night, chat], 2)).toBe('Öppet nu: telefon');
});

test('nothing is said where nobody knows', () => {
  expect(at([phone, chat], 16, '2026-12-24')).toBe('');
});
