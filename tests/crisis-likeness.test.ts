import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packCries } from '../scripts/lib/crisis-words/pack.ts';
import { train } from '../scripts/lib/crisis-words/train.ts';
import { crisisOf, type Battery } from '../scripts/lib/search-eval/crisis-battery.ts';
import { toFeatures, unpackCries } from '../src/domain/search/query/crisis-features.ts';
import { isLikeCry } from '../src/domain/search/query/crisis-likeness.ts';
import { toSaid } from '../src/domain/search/query/crisis.ts';

const { pos, mild, neg } = JSON.parse(readFileSync('tests/search-eval/kris-blind.json', 'utf8')) as Battery;
const everyday = (JSON.parse(readFileSync('tests/search-eval/kris-vardag.json', 'utf8')) as Pick<Battery, 'neg'>).neg;
const shareOf = (queries: readonly string[]) => queries.filter((query) => crisisOf(query) !== undefined).length / queries.length;

describe('of texts that nothing has learnt from', () => {
  test('four cries for help of five are heard', () => {
    expect(shareOf([...pos, ...mild])).toBeGreaterThan(0.83);
  });

  test('and almost nothing else is taken for one', () => {
    expect(shareOf(neg)).toBeLessThan(0.04);
  });

  test('nor what people ask for on any day, in whole sentences and in many languages', () => {
    expect(shareOf(everyday)).toBeLessThan(0.11);
  });

  test('so no lesson holds one of them', () => {
    const lessons = JSON.parse(readFileSync('tests/search-eval/kris-lara.json', 'utf8')) as Battery;
    const learnt = new Set([...lessons.pos, ...lessons.mild, ...lessons.neg]);
    expect([...pos, ...mild, ...neg, ...everyday].filter((query) => learnt.has(query))).toEqual([]);
  });
});

test('what is only like a cry for help gives the mild help', () => {
  const queries = ['mitt ex är här med kniv', 'min bror bestämmer vem jag får träffa', 'klarar inte det här länge till'];
  expect(queries.map(crisisOf)).toEqual(['mild', 'mild', 'mild']);
});

test.for(['kniv', 'ensam', 'nära mig', 'slår mig', ''])('one word or two are not weighed: "%s"', (query) => {
  expect(isLikeCry(toSaid(query))).toBe(false);
});

test('a text is its words and its pairs of neighbours, each once', () => {
  expect(toFeatures(' han slar mig han slar ')).toEqual(['han', 'slar', 'mig', 'han slar', 'slar mig', 'mig han']);
});

test('what tells two kinds of text apart is learnt, and what stands in both is not', () => {
  const cries = ['jag faller', 'du faller', 'vi faller'].map((text) => ({ features: toFeatures(text), isCry: true }));
  const others = ['jag fiskar', 'du fiskar', 'vi fiskar'].map((text) => ({ features: toFeatures(text), isCry: false }));
  const { weights } = train([...cries, ...others]);
  expect([...weights.keys()].sort()).toEqual(['faller', 'fiskar']);
  expect(weights.get('faller')).toBeGreaterThan(10);
  expect(weights.get('fiskar')).toBeLessThan(-10);
});

test('weights come back as they were packed', () => {
  const feature = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6})?$/);
  const weight = fc.integer({ min: -99, max: 99 }).filter((n) => n !== 0);
  fc.assert(
    fc.property(
      fc.integer({ min: -99, max: 99 }),
      fc.uniqueArray(fc.tuple(feature, weight), { selector: ([name]) => name, minLength: 1 }),
      (start, pairs) => {
        const cries = { start, weights: new Map(pairs) };
        expect(unpackCries(packCries(cries))).toEqual(cries);
      },
    ),
  );
});
