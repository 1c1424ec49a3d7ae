import { expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { understand } from '../src/domain/search/query/understand.ts';

const lexicon = withAllWords(toLexicon([]));
const meanings = (query: string) => understand(query, lexicon).aspects.flatMap((aspect) => aspect.meanings.map(({ id }) => id));

test.for([
  ['a letter too many', 'kjör', 'musik'],
  ['o for å', 'själavord', 'sjalavard'],
  ['t for d', 'utbrent', 'utmattning'],
  ['a neighbour on the keyboard', 'schavk', 'spel'],
  ['one of two consonants', 'skilsmesa', 'separation'],
  ['hj for h', 'hjemlös', 'bostadslos'],
  ['j for g', 'jympa', 'rorelse'],
] as const)('a word with %s is heard', ([, query, meant]) => {
  expect(meanings(query)).toContain(meant);
});

test.for([
  ['somebody who is new in a place', 'ny i Umeå', 'ny_i_stan'],
  ['an age without its unit', 'ensam tjej 19', 'unga_vuxna'],
  ['a relative who is only described', 'son med schizofreni', 'anhorig'],
  ['letters that tell the language', 'سيدات', 'ar'],
] as const)('%s is understood', ([, query, meant]) => {
  expect(meanings(query)).toContain(meant);
});

test.for([
  ['"men" is "but"', 'trött men glad', 'man'],
  ['to speak a language is no talk', 'någon som pratar arabiska', 'samtal'],
  ['whoever has lost somebody no longer cares for them', 'min man har dött', 'anhoriga'],
] as const)('%s', ([, query, other]) => {
  expect(meanings(query)).not.toContain(other);
});

test.for(['pojkvännen bestämmer allt', 'min man kontrollerar mig', 'rädd för min sambo'])(
  '"%s" asks for help against violence',
  (query) => {
    expect(meanings(query)).toContain('vald');
  },
);
