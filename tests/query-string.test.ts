import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getKommun, kommuner } from '../src/domain/kommuner.ts';
import { filterColumns, filterVocabularies, noFilters, type FilterColumn, type Filters } from '../src/domain/search/filters.ts';
import { toParams, toSearch, type Search } from '../src/domain/search/query-string.ts';
import { idsOf } from '../src/domain/vocabulary.ts';

const koder = new Map(kommuner.map(({ slug, kod }) => [slug, kod]));
const read = (address: string) => toSearch(new URLSearchParams(address), (slug) => koder.get(slug));
const write = (search: Search) => String(toParams(search, (kod) => getKommun(kod).slug));

describe('an address says', () => {
  test.for<[string, string, Partial<Filters>]>([
    ['nothing', '', {}],
    ['a kommun', 'kommun=goteborg', { kommun: '1480' }],
    ['an age', 'alder=82', { alder: 82 }],
    ['several of one filter, in their order', 'hinder=rullstol&hinder=gratis', { hinder: ['rullstol', 'gratis'] }],
    ['several filters', 'sprak=fi&dag=tis', { sprak: ['fi'], dag: ['tis'] }],
  ])('%s', ([, address, filters]) => {
    expect(read(address)).toEqual({ q: '', filters: { ...noFilters, ...filters } });
  });

  test('words, without the spaces around them', () => {
    expect(read('q=+fika+i+Malm%C3%B6+').q).toBe('fika i Malmö');
  });
});

describe('what nobody can have chosen is passed over:', () => {
  test.for([
    ['a filter that there is not', 'farg=gul'],
    ['an answer that there is not', 'hinder=nyckel'],
    ['an inherited name', 'behov=constructor&sprak=__proto__&kind=toString&malgrupp=hasOwnProperty'],
    ['an inherited filter', '__proto__=gratis&constructor=gratis'],
    ['markup', 'malgrupp=%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
    ['another case', 'HINDER=gratis&hinder=GRATIS'],
    ['an empty answer', 'behov=&kommun=&alder=&q='],
    ['a kommun that there is not', 'kommun=ankeborg'],
    ["a kommun's code", 'kommun=1480'],
    ['an age below nothing', 'alder=-1'],
    ['an age above any', 'alder=121'],
    ['an age with a fraction', 'alder=1.5'],
    ['an age in another notation', 'alder=1e1'],
    ['an age in hexadecimal', 'alder=0x9'],
    ['an age with a space', 'alder=+82'],
    ['an age in other digits', 'alder=%D9%A3'],
    ['broken coding', '%E0%A4%A=%&q=%20'],
  ])('%s', ([, address]) => {
    expect(read(address!)).toEqual({ q: '', filters: noFilters });
  });

  test('the same answer twice', () => {
    expect(read('hinder=gratis&hinder=gratis').filters.hinder).toEqual(['gratis']);
  });

  test('a second text, kommun and age', () => {
    expect(write(read('q=fika&q=dans&kommun=lund&kommun=goteborg&alder=7&alder=8'))).toBe('q=fika&kommun=lund&alder=7');
  });

  test('text beyond two hundred characters', () => {
    expect(read(`q=${'a'.repeat(5000)}`).q).toBe('a'.repeat(200));
  });
});

test('an address holds what is asked for and nothing else', () => {
  expect(write({ q: '', filters: noFilters })).toBe('');
  const filters = { ...noFilters, kommun: '1281', alder: 0, hinder: ['gratis', 'rullstol'], dag: ['lör'] };
  expect(write({ q: 'fika & prat', filters })).toBe('q=fika+%26+prat&kommun=lund&alder=0&hinder=gratis&hinder=rullstol&dag=l%C3%B6r');
});

const some = (column: FilterColumn) => fc.uniqueArray(fc.constantFrom<string[]>(...idsOf(filterVocabularies[column])), { maxLength: 4 });
const columns = fc
  .tuple(...filterColumns.map(some))
  .map((lists) => Object.fromEntries(filterColumns.map((column, i) => [column, lists[i]!])));
const filters = fc
  .tuple(columns, fc.constantFrom('', ...kommuner.map(({ kod }) => kod)), fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }))
  .map(([chosen, kommun, alder]): Filters => ({ ...noFilters, ...chosen, kommun, alder }));
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.slice(0, 200).toWellFormed().trim());
const search: fc.Arbitrary<Search> = fc.record({ q: words, filters });

test('every search comes back from its address as it was', () => {
  fc.assert(
    fc.property(search, (one) => {
      expect(read(write(one))).toEqual(one);
    }),
    { numRuns: 300 },
  );
});

test('any address can be read, and what was read is written and read alike', () => {
  const names = fc.constantFrom('q', 'kommun', 'alder', ...filterColumns);
  const values = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('gratis', 'lund', '82', '__proto__', 'sv'));
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
      const first = read(String(new URLSearchParams(pairs)));
      expect(read(write(first))).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
