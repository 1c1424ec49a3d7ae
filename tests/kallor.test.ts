import { expect, test } from 'vitest';
import { sourceName } from '../src/domain/sources.ts';
import { entryWith, messagesFor } from './example-entry.ts';

test('a source may be known by name alone', () => {
  const { kallor } = entryWith({ kallor: [{ namn: 'Vi ordnar det själva', sedd: '2026-11-22' }] });
  expect(sourceName(kallor[0]!)).toBe('Vi ordnar det själva');
});

test('a source is an address or a name', () => {
  expect(messagesFor({ kallor: [{ sedd: '2026-11-22' }] })).toEqual([
    'kallor.1.url: Skriv en adress i ”url”. Finns ingen sida, skriv i ”namn” hur ni vet det. Till exempel: namn: Vi ordnar det själva',
  ]);
});

test('an everyday word for a need gets the need', () => {
  expect(messagesFor({ behov: ['stickning'] })).toEqual(['behov.1: ”stickning” finns inte i listan. Menade du ”hantverk”?']);
  expect(messagesFor({ behov: ['handarbete'] })).toEqual(['behov.1: ”handarbete” finns inte i listan. Menade du ”hantverk”?']);
});
