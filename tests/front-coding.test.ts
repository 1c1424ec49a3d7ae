import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWords, readWords, splitWords } from '../src/domain/front-coding.ts';

test('a word says only what the one before did not', () => {
  expect(joinWords(['promenad', 'promenader', 'prova på', 'ut'])).toBe('ApromenadIerDva påAut');
  expect(splitWords('ApromenadIerDva påAut')).toEqual(['promenad', 'promenader', 'prova på', 'ut']);
});

test('nothing is no words', () => {
  expect(joinWords([])).toBe('');
  expect(splitWords('')).toEqual([]);
});

test('whatever is joined comes back, in any order', () => {
  const letters = [..."aaabbcåä ö-+'\n|8فع"];
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });
  fc.assert(fc.property(fc.array(word), (words) => void expect(splitWords(joinWords(words))).toEqual(words)));
});

test.for(['Lund', 'e😀', ''])('"%s" cannot be joined', (word) => {
  expect(() => joinWords(['a', word])).toThrow('Not a word in lower case');
});

test('a list is read as people write it, and as page scripts get it', () => {
  expect(readWords('\njag du\nhan  hon\n')).toEqual(['jag', 'du', 'han', 'hon']);
  expect(readWords('AduAhanBon')).toEqual(['du', 'han', 'hon']);
});
