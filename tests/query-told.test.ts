import { describe, expect, test } from 'vitest';
import { crisisOf } from '../scripts/lib/search-eval/crisis-battery.ts';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { readCorpus } from '../scripts/lib/search-eval/searches.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { isOfFaith } from '../src/domain/search/query/declined.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { rank } from '../src/domain/search/query/rank.ts';
import { understand } from '../src/domain/search/query/understand.ts';

const rows = fromFacetTable(toFacetTable(readCorpus()));
const lexicon = withAllWords(toLexicon(rows));
const meanings = (query: string) => understand(query, lexicon).aspects.flatMap((aspect) => aspect.meanings.map(({ id }) => id));
const found = (query: string) => rank(rows, understand(query, lexicon)).hits.map(({ row }) => row);

test.for([
  ['a negation before its verb', 'vad gör man om hon aldrig går ut', 'besoksvan'],
  ['"själv" for "ensam"', 'vill inte äta själv', 'mat'],
  ['a small word among small words', 'sitter bara hemma', 'besoksvan'],
  ['a word that only strengthens', 'dödtråkigt', 'social'],
  ['whom a compound is about', 'hemtjänstbrukare', 'aldre'],
  ['the parent in "tonårsmamma"', 'tonårsmamma', 'foraldrar'],
  ['a form of a word that ends like one', 'kamrater', 'vanner'],
  ['a year at school', 'elev i åk 8', '14'],
  ['a year at upper secondary school', 'årskurs 2 på gymnasiet', '17'],
  ['no friend at all', 'aldrig haft någon bästis', 'vanner'],
  ['a child who sees nobody', 'min son träffar ingen', 'unga'],
  ['what needs no decision', 'lågtröskel utan biståndsbeslut', 'motesplats'],
  ['somebody else who threatens', 'mitt ex säger att han ska döda mig', 'vald'],
] as const)('%s is understood', ([, query, meant]) => {
  expect(meanings(query)).toContain(meant);
});

test.for([
  ['the parents of the young are not young', 'tonårsföräldrar', 'unga'],
  ['whoever is 34 years old is not old', 'jag är 34 år gammal', 'aldre'],
  ['a friend that nobody has is no relative', 'aldrig haft någon bästis', 'anhoriga'],
  ['a low threshold is no homelessness', 'lågtröskel för äldre', 'bostadslos'],
] as const)('%s', ([, query, other]) => {
  expect(meanings(query)).not.toContain(other);
});

test.for(['Vi som blev kvar', 'Leva vidare grupp för sörjande', 'silverluren', 'Öppet hus på Nystanet'])(
  'an entry whose name is "%s" comes first, whatever else the words mean',
  (name) => {
    const bare = (text: string) => text.toLowerCase().replace(/ –/g, '');
    const [first] = found(name);
    expect(bare(first!.namn)).toBe(name.toLowerCase());
  },
);

test('what is for another age comes last of what helps', () => {
  const firstFive = found('nya vänner, jag är 58').slice(0, 5);
  expect(firstFive.filter(({ malgrupp }) => malgrupp.every((group) => group === 'unga_vuxna'))).toEqual([]);
});

test.for(['har samlat ihop tabletter hemma', 'tabletter som jag har sparat ihop', 'jag ska döda mig', 'de säger att jag ska döda mig'])(
  '"%s" raises the strong help',
  (query) => {
    expect(crisisOf(query)).toBe('stark');
  },
);

test.for(['samlat ihop mediciner att lämna på apoteket', 'har sparat ihop till en surfplatta'])('"%s" frightens nobody', (query) => {
  expect(crisisOf(query)).toBeUndefined();
});

test('a threat is danger, and no wish of one’s own', () => {
  const { crisis, isInDanger } = understand('han säger att han ska slå ihjäl mig', lexicon);
  expect({ crisis, isInDanger }).toEqual({ crisis: 'stark', isInDanger: true });
});

test.for(['pappa slår mig', 'min mamma sparkar mig', 'barnmisshandel'])('"%s" leads a child to somebody to tell', (query) => {
  expect(
    found(query)
      .slice(0, 3)
      .every(({ malgrupp }) => malgrupp.some((id) => id === 'barn' || id === 'unga')),
  ).toBe(true);
});

test('who was hurt as a child is one no more', () => {
  expect(meanings('min pappa slog mig när jag var liten')).not.toContain('barn');
});

test.for(['jag ger upp', 'hjälp mig', 'kan inte mer'])('"%s" asks for somebody who listens', (query) => {
  expect(found(query)[0]!.behov).toContain('samtal');
});

describe('faith that is declined', () => {
  test.for([
    ['sorgegrupp utan kyrkan', ['sorg', 'samtalsgrupp']],
    ['fika men inget religiöst', ['fika']],
    ['icke-religiös samtalsgrupp', ['samtalsgrupp']],
    ['vill inte gå till kyrkan men sjunga i kör', ['musik']],
  ] as const)('is not asked for: %s', ([query, needs]) => {
    const understood = understand(query, lexicon);
    expect(understood.declinesFaith).toBe(true);
    expect(understood.aspects.map(({ meanings: [first] }) => first!.id)).toEqual(needs);
  });

  test.for(['kyrkan', 'kan inte gå till kyrkan längre', 'jag är inte religiös men vill prata med en präst', 'inga vänner', 'utan familj'])(
    'is none in "%s"',
    (query) => {
      expect(understand(query, lexicon).declinesFaith).toBe(false);
    },
  );

  test('comes after what helps as well, and is still there', () => {
    const ofFaith = (query: string) => found(query).slice(0, 5).map(isOfFaith);
    expect(ofFaith('natt')).toEqual([true, true, true, false, false]);
    expect(ofFaith('natt, inget religiöst')).toEqual([false, false, true, true, false]);
  });

  test('alone asks for what is open to all', () => {
    expect(found('inget religiöst')[0]!.behov.some((id) => id === 'motesplats' || id === 'samtal')).toBe(true);
  });
});
