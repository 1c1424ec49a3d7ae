import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '../site.config.ts';
import { readNumberedKeys } from '../src/data/entry-numbers.ts';
import { listPath } from '../src/domain/paths.ts';
import { codeOf, codesOf } from '../src/domain/list/entry-codes.ts';
import { listIn, mostEntries, withList, withoutList } from '../src/domain/list/fragment.ts';
import { alphabet, fromShortCode, toLongCode, toShortCode } from '../src/domain/list/short-code.ts';
import { brokenSeals, readSeals, toSeal } from '../scripts/lib/entry-numbers.ts';
import { entryWith } from './example-entry.ts';

describe('a code', () => {
  test('never changes', () => {
    expect([0, 1, 2, 446, 447, 9_999, 175_615].map(toShortCode)).toEqual(['mHD', 'YjN', 'AVX', 'ZMj', 'Cpu', '7eC', 'K7u']);
    expect(toLongCode('motesplatser/kaffestugan-lund')).toBe('~4zYaDL');
    expect(alphabet).toBe('23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ');
  });

  test('leads back to its number, for every number there is room for', () => {
    const numbers = Array.from({ length: 175_616 }, (_, number) => number);
    expect(numbers.filter((number) => fromShortCode(toShortCode(number)) !== number)).toEqual([]);
  });

  test('with one letter wrong seldom stands for another of the first thousand entries', () => {
    const wrong = Array.from({ length: 1000 }, (_, number) => number).flatMap((number) => {
      const code = toShortCode(number);
      return [0, 1, 2].flatMap((at) =>
        [...alphabet].filter((letter) => letter !== code[at]).map((letter) => code.slice(0, at) + letter + code.slice(at + 1)),
      );
    });
    expect(wrong.filter((code) => fromShortCode(code) < 1000).length / wrong.length).toBeLessThan(0.01);
  });
});

test('a link to a list with ten entries has at most 70 characters', () => {
  const codes = Array.from({ length: 10 }, (_, number) => toShortCode(number)).join('');
  expect(new URL(listPath(codes), siteConfig.origin).href.length).toBeLessThanOrEqual(70);
});

describe('what stands behind #', () => {
  test.for([
    ['nothing', '', []],
    ['a place on the page', '#innehall', []],
    ['a search', '#q=fika&kommun=lund', []],
    ['two entries', '#v=abcdef', ['abc', 'def']],
    ['one with and one without a number', '#v=abc~defghi', ['abc', '~defghi']],
    ['the sign as some apps write it', '#v=%7Edefghiabc', ['~defghi', 'abc']],
    ['a search and a list', '#q=fika&v=abcdef', ['abc', 'def']],
    ['a list and a search', '#v=abcdef&q=fika', ['abc', 'def']],
    ['the same twice', '#v=abcdefabc', ['abc', 'def']],
    ['a link that was cut off', '#v=abcde', ['abc']],
    ['signs that are in no code', '#v=<0>abc1l%20def', ['abc', 'def']],
    ['another word that ends in v', '#niv=abc', []],
  ] as const)('%s', ([, hash, codes]) => {
    expect(listIn(hash)).toEqual(codes);
  });

  test('is read calmly with ten thousand entries', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => toShortCode(number)).join('');
    expect(listIn(`#v=${many}`)).toHaveLength(50);
  });

  test('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const codes = listIn(`#v=${text}`);
        expect(codes.length).toBeLessThanOrEqual(mostEntries);
        expect(listIn(withList(`#${text}`, codes))).toEqual(codes);
        expect(withoutList(withList(`#q=${encodeURIComponent('fika')}`, codes))).toBe('q=fika');
      }),
    );
  });

  test.for([
    ['#q=fika', ['abc'], '#q=fika&v=abc'],
    ['#v=abc&q=fika', ['abc', 'def'], '#q=fika&v=abcdef'],
    ['#q=fika&v=abc&kommun=lund', [], '#q=fika&kommun=lund'],
    ['#v=abc', [], ''],
    ['', ['abc'], '#v=abc'],
    ['', [], ''],
  ] as const)('%s with the list %j', ([hash, codes, expected]) => {
    expect(withList(hash, codes)).toBe(expected);
  });
});

describe('an entry', () => {
  test('without a number has a longer code, made from its id', () => {
    expect(codeOf(entryWith())).toBe('~4zYaDL');
  });

  test('with a number still answers to the longer code', () => {
    const entry = { ...entryWith(), kortnummer: [3] };
    expect(codesOf(entry)).toEqual(['dy8', '~4zYaDL']);
    expect(codeOf(entry)).toBe('dy8');
  });

  test('that was renamed answers to all its names', () => {
    expect(codesOf({ ...entryWith({ tidigare: ['kaffet'] }), kortnummer: [3, 9] })).toEqual(['dy8', 'Vd6', '~4zYaDL', '~57jYqi']);
  });
});

describe('the file with the numbers', () => {
  const keys = readNumberedKeys('content');

  test('has every line that it has ever had, in the same place', () => {
    expect(readSeals().length).toBeGreaterThan(0);
    expect(brokenSeals(keys, readSeals())).toEqual([]);
  });

  test('has a seal for its last line', () => {
    expect(readSeals().at(-1)).toBe(toSeal(keys));
  });

  test('has each entry once, as kind and id', () => {
    expect(keys.filter((key) => !/^(stodlinjer|motesplatser|aktiviteter)\/[a-z0-9-]+$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.for([
    ['a line is taken away', ['a', 'b', 'd']],
    ['the last lines are taken away', ['a', 'b']],
    ['two lines change places', ['a', 'c', 'b', 'd']],
    ['a line is put in between', ['a', 'b', 'x', 'c', 'd']],
    ['a line is changed', ['a', 'b', 'x', 'd']],
  ] as const)('is seen to be broken when %s', ([, changed]) => {
    const seals = [toSeal(['a', 'b']), toSeal(['a', 'b', 'c', 'd'])];
    expect(brokenSeals(['a', 'b', 'c', 'd', 'e'], seals)).toEqual([]);
    expect(brokenSeals(changed, seals)).not.toEqual([]);
  });
});
