import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../src/domain/edit-distance.ts';
import { findNearMiss } from '../src/domain/near-miss.ts';
import { cpuTime } from './cpu-time.ts';

const keys = ['namn', 'malgrupper', 'kontakt', 'plats', 'tider', 'tider_text', 'behov'];

test.for([
  ['målgrupper', 'malgrupper'],
  ['malgrupp', 'malgrupper'],
  ['Kontakter', 'kontakt'],
  ['plast', 'plats'],
  ['tidr', 'tider'],
  ['tider text', 'tider_text'],
  ['namm', 'namn'],
  ['behöv', 'behov'],
  ['nm', undefined],
  ['favoritfarg', undefined],
  ['', undefined],
] as const)('%j was probably %s', ([written, meant]) => {
  expect(findNearMiss(written, keys)).toBe(meant);
});

test('nothing is near among no candidates', () => {
  expect(findNearMiss('namn', [])).toBeUndefined();
});

test('the nearest of two is meant', () => {
  expect(findNearMiss('Jönköpping', ['Linköping', 'Jönköping', 'Norrköping'])).toBe('Jönköping');
});

test('a very long text is near nothing, at once', () => {
  const names = Array.from({ length: 300 }, (_, i) => `kommun${i}`);
  expect(cpuTime(() => expect(findNearMiss('a'.repeat(60_000), names)).toBeUndefined())).toBeLessThan(200);
});

describe('the distance', () => {
  const word = fc.string({ maxLength: 8 });

  test.for([
    ['', '', 0],
    ['abc', '', 3],
    ['plast', 'plats', 1],
    ['kitten', 'sitting', 3],
  ] as const)('of %j and %j is %i', ([a, b, distance]) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is none to itself and the same both ways', () => {
    fc.assert(fc.property(word, (a) => editDistance(a, a) === 0));
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
  });
});
