import { describe, expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { understand } from '../src/domain/search/query/understand.ts';

const lexicon = withAllWords(toLexicon([]));
const thing = (query: string) => understand(query, lexicon).thing;

describe('the one thing that is named is looked for in the texts', () => {
  test.for([
    ['bingo', 'bingo'],
    ['schack', 'schack'],
    ['spela schack', 'schack'],
    ['schack i Lund', 'schack'],
    ['spela kort', 'spela kort'],
  ] as const)('%s', ([query, named]) => {
    expect(thing(query)).toBe(named);
  });

  test.for([
    ['half of a word', 'tv-spel'],
    ['the name of the need', 'spel'],
    ['what is done with any of them', 'spela'],
    ['English', 'chess'],
    ['Polish', 'szachy'],
    ['Arabic', 'شطرنج'],
    ['two of them', 'bingo och schack'],
  ] as const)('but not %s', ([, query]) => {
    expect(thing(query)).toBeUndefined();
  });

  test('nor what was taken away', () => {
    expect(understand('schack', lexicon, { without: ['behov:spel'] }).thing).toBeUndefined();
  });
});

describe('a faith without entries of its own', () => {
  test.for(['muslim', 'muslimsk', 'islam', 'moské', 'imam', 'mosque', 'synagoga', 'rabbin'])(
    'is looked for as it stands, is no other word, and no errand beside the directory: %s',
    (query) => {
      const { aspects, rest, isOutside } = understand(query, lexicon);
      expect({ aspects, rest, isOutside }).toEqual({ aspects: [], rest: query, isOutside: false });
    },
  );

  test('is none of what the directory does not have in Arabic either', () => {
    expect(understand('مسجد', lexicon).isOutside).toBe(false);
  });
});
