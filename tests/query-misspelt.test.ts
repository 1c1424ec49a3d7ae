import { describe, expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { behovWords } from '../src/domain/behov-words.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { prefixSlips, slips } from '../src/domain/search/query/slips.ts';
import { understand } from '../src/domain/search/query/understand.ts';

const lexicon = withAllWords(toLexicon([]));
const aspectsOf = (query: string) => understand(query, lexicon).aspects;
const meanings = (query: string) => aspectsOf(query).map(({ meanings: [first] }) => first!.id);

test.for([
  ['sorg', 'sorg', 0],
  ['sorrg', 'sorg', 0.5],
  ['sorh', 'sorg', 0.8],
  ['srog', 'sorg', 0.9],
  ['sog', 'sorg', 1],
  ['sarg', 'sorg', 0.7],
  ['sorx', 'sorg', 1.1],
] as const)('from "%s" to "%s" it is %d', ([written, word, far]) => {
  expect(slips(written, word, 2)).toBeCloseTo(far);
});

test('what has gone too far is not followed to its end', () => {
  expect(prefixSlips('promenad', 'xylofon', 1).length).toBeLessThan('promenad'.length);
});

describe('a word is read as what was meant', () => {
  test.for([
    ['a letter lost', 'vlontär', 'volontar'],
    ['two letters swapped', 'promeand', 'promenad'],
    ['the key beside', 'språkkagé', 'sprakkafe'],
    ['the first letter lost', 'romenad', 'promenad'],
    ['the key beside the first', 'anhötig', 'anhorig'],
    ['a slip before an ending', 'promennaden', 'promenad'],
    ['a slip in one word of two', 'anhörigtrff', 'anhorig'],
    ['a slip in the other', 'promnadgrupp', 'promenad'],
    ['å for o', 'sårg', 'sorg'],
    ['the words of a name', 'promenadgrup', 'promenad'],
  ] as const)('%s: "%s"', ([, query, meant]) => {
    expect(meanings(query)).toContain(meant);
  });

  test('a place after "i"', () => {
    expect(aspectsOf('bokcirkel i ystd').map(({ label }) => label)).toContain('Ystad');
  });
});

describe('what is spelt as it should be is left alone', () => {
  test.for('säger kunna gärna hämtar förstå bostad stad tolk säkra kosta sover saknar boende fattar våras gången'.split(' '))(
    '%s',
    (word) => {
      expect(aspectsOf(word).filter(({ how }) => how === 'spelling' || how === 'guess')).toEqual([]);
    },
  );

  test.for(['i Gränna', 'i Vallda', 'i Telefonplan', 'i våras'])('%s', (query) => {
    expect(aspectsOf(query)).toEqual([]);
  });

  test('"gång" is no "gäng"', () => {
    expect(meanings('gångkompis')).toEqual(['promenad']);
  });
});

/** Slips that anybody makes, in the middle of a word. */
const slipping: Record<string, (word: string) => string> = {
  'a letter lost': (word) => word.slice(0, middle(word)) + word.slice(middle(word) + 1),
  'a letter doubled': (word) => word.slice(0, middle(word)) + word[middle(word)]! + word.slice(middle(word)),
  'two letters swapped': (word) => {
    const at = middle(word);
    return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  },
};
const middle = (word: string) => Math.floor(word.length / 2);

const words = Object.values(behovWords)
  .flatMap(({ ord }) => ord)
  .filter((word) => /^[a-zåäö]{7,}$/.test(word))
  .filter((_, i) => i % 5 === 0);

test.for([
  ['a letter lost', 0.9],
  ['a letter doubled', 0.9],
  ['two letters swapped', 0.9],
] as const)('with %s at least %d of the words of seven letters or more say what they said', ([slip, least]) => {
  const kept = words.filter((word) => {
    const said = meanings(word);
    return said.every((id) => meanings(slipping[slip]!(word)).includes(id));
  });
  expect(kept.length / words.length).toBeGreaterThanOrEqual(least);
});
