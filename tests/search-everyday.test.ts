import { describe, expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { toSlug } from '../src/domain/fold.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { toFullText, toTextSearches } from '../src/domain/search/query/full-text.ts';
import { rank } from '../src/domain/search/query/rank.ts';
import { understand } from '../src/domain/search/query/understand.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import type { Kind } from '../src/domain/taxonomy.ts';
import { entryWith, type Change } from './example-entry.ts';

// How ordinary people write, and what they should meet first.

const country: Change = { omrade: 'hela Sverige', plats: undefined };
const line: Change = { ...country, former: ['telefon'] };
const entry = (namn: string, change: Change, kind: Kind = 'aktiviteter') =>
  entryWith({ namn, arrangor: 'Föreningen Exempel', arrangorstyp: 'forening', ...change }, { kind, id: toSlug(namn) });

/** Searches among these alone. `texts` says which of them have a word in their text. */
function search(entries: readonly ReturnType<typeof entry>[], texts: Readonly<Record<string, string>> = {}) {
  const rows = fromFacetTable(toFacetTable(entries));
  const lexicon = withAllWords(toLexicon(rows));
  return (query: string) => {
    const understood = understand(query, lexicon);
    const searches = toTextSearches(understood);
    const found = searches.map(({ text }) => rows.flatMap(({ namn }, row) => (texts[text.replace(/"/g, '')] === namn ? [row] : [])));
    const { hits, isUncertain } = rank(rows, understood, toFullText(searches, found));
    return { names: hits.map(({ row }) => row.namn), scores: hits.map(({ score }) => score), isUncertain };
  };
}

const lexicon = withAllWords(toLexicon([]));
const read = (query: string) => understand(query, lexicon);
const ids = (query: string) => read(query).aspects.flatMap(({ meanings }) => meanings.map(({ id }) => id));

describe('whoever has not said where they are', () => {
  const find = search([
    entry('Kören i Lund', { behov: ['musik'] }),
    entry('Körer nära dig', { behov: ['vanner', 'musik'], ...country }),
    entry('Sjung med andra', { behov: ['smabarn', 'fika', 'kultur', 'musik'], ...country }),
  ]);

  test('meets what is near everybody before what is as good in some kommun, and that before what answers worse', () => {
    expect(find('kör').names).toEqual(['Körer nära dig', 'Kören i Lund', 'Sjung med andra']);
  });

  test('and the scores are as they were, for whoever counts from a place', () => {
    const [everywhere, somewhere] = find('kör').scores;
    expect(somewhere).toBeGreaterThan(everywhere!);
  });

  test('but who has, meets what is there first', () => {
    expect(find('kör i lund').names[0]).toBe('Kören i Lund');
  });
});

describe('a child at home', () => {
  const find = search([
    entry(
      'Föräldrar mot droger',
      { behov: ['anhorig', 'beroende', 'samtal'], malgrupper: ['foraldrar', 'anhoriga'], ...line },
      'stodlinjer',
    ),
    entry('Nära någon som dricker', { behov: ['anhorig', 'beroende'], malgrupper: ['anhoriga'], ...line }, 'stodlinjer'),
    entry('För barn och unga', { behov: ['samtal'], malgrupper: ['barn', 'unga'], ...line }, 'stodlinjer'),
  ]);

  test.for(['mamma dricker o jag är 15', 'pappa super jag är 12 år', 'jag är 14 och min mamma dricker'])(
    'meets those who listen to children, and last what is for parents: %s',
    (query) => {
      expect(find(query).names).toEqual(['För barn och unga', 'Nära någon som dricker', 'Föräldrar mot droger']);
    },
  );

  test('is no grown-up whose mother drinks, and the mother is nobody’s child', () => {
    expect(find('min mamma dricker').names.slice(0, 2)).toEqual(['Nära någon som dricker', 'Föräldrar mot droger']);
  });

  test.for(['pappa dog jag är 17', 'pappa dog jag är 17 stockholm'])('is no parent, and has no old one: %s', (query) => {
    expect(ids(query)).toContain('17');
    expect(ids(query)).toContain('sorg');
    for (const other of ['pappa', 'aldre', 'foraldrar']) expect(ids(query)).not.toContain(other);
  });

  test('"jag är 3 barns mamma" is no age', () => {
    expect(ids('jag är 3 barns mamma')).not.toContain('3');
  });
});

test('a widow meets a group for all ages before one for the young', () => {
  const grief = { behov: ['sorg', 'samtalsgrupp'], ...country };
  const find = search([
    entry('Sorg för barn och unga', { ...grief, malgrupper: ['sorjande', 'barn', 'unga'] }),
    entry('Sorg i alla åldrar', { ...grief, malgrupper: ['sorjande', 'barn', 'unga', 'aldre'] }),
  ]);
  expect(find('frun dog i våras').names).toEqual(['Sorg i alla åldrar', 'Sorg för barn och unga']);
});

test('whoever is separated meets company and talk before what is for small children', () => {
  const find = search([
    entry('Öppen förskola', { behov: ['smabarn'], malgrupper: ['barn', 'foraldrar'], ...country }),
    entry('Om barn', { behov: ['oro_for_barn', 'foralder', 'samtal'], malgrupper: ['foraldrar'], ...line }, 'stodlinjer'),
    entry('Män som lyssnar', { behov: ['samtal'], malgrupper: ['man'], ...line }, 'stodlinjer'),
  ]);
  expect(find('skild pappa tomt när barnen är hos mamman').names[0]).toBe('Män som lyssnar');
});

describe('one illness is not another', () => {
  const find = search(
    [
      entry('Leva med hiv', { behov: ['sjukdom', 'samtal'], malgrupper: ['kronisk_sjukdom'] }),
      entry('Strokegruppen', { behov: ['sjukdom'], malgrupper: ['kronisk_sjukdom'], ...country }),
      entry('Någon som lyssnar', { behov: ['samtal'], malgrupper: ['alla'], ...line }, 'stodlinjer'),
    ],
    { stroke: 'Strokegruppen' },
  );

  test('the one that was named comes first', () => {
    expect(find('stroke')).toMatchObject({ isUncertain: false });
    expect(find('stroke').names[0]).toBe('Strokegruppen');
  });

  test.for(['fibromyalgi', 'parkinson'])('where there is none, somebody who listens does, and it is said: %s', (query) => {
    expect(find(query)).toMatchObject({ isUncertain: true });
    expect(find(query).names[0]).toBe('Någon som lyssnar');
  });
});

test.for([
  ['ungdomsgård hudik', 'Hudiksvall', '2184'],
  ['nån som hälsar på mamma i övik', 'Örnsköldsvik', '2284'],
  ['hallsta seniorträff', 'Hallstahammar', '1961'],
] as const)('a place by its everyday name: %s', ([query, namn, kod]) => {
  expect(ids(query)).toContain(kod);
  expect(read(query).chips.map(({ label }) => label)).toContain(namn);
});

test.for([
  ['at home with a small child', 'pappaledig gbg', 'smabarn'],
  ['what a wheelchair needs', 'sitter i rullstol vill träffa folk', 'rullstol'],
  ['a friend to find', 'blyg tjej 23 vill ha en kompis', 'vanner'],
  ['a friend who is dead', 'min bästa vän har dött', 'sorg'],
  ['poor sight', 'synskadad', 'syn'],
] as const)('%s is understood: %s', ([, query, meant]) => {
  expect(ids(query)).toContain(meant);
});

test.for([
  ['whoever wants a friend looks after none', 'vill ha en kompis', 'anhoriga'],
  ['a dead friend visits nobody', 'min bästa vän har dött', 'besoksvan'],
  ['others talk', 'hör så dåligt hänger inte med när folk pratar', 'samtal'],
  ['a church teaches no Swedish', 'svenska kyrkan', 'sprakkafe'],
  ['an organisation is no errand', 'röda korset', 'volontar'],
  ['a mother alone is not old', 'ensamstående mamma', 'aldre'],
  ['a foreign mother is not old', 'ukrainsk mamma', 'aldre'],
  ['a dead child needs nothing for children', 'vårt barn dog i magen', 'barn'],
] as const)('%s: %s', ([, query, other]) => {
  expect(ids(query)).not.toContain(other);
});

test('a church is met for whatever it does there', () => {
  const find = search([
    entry('Jourhavande präst', { behov: ['sjalavard', 'samtal'], ...line }, 'stodlinjer'),
    entry('Språkkafé i Allhelgonakyrkan', { behov: ['sprakkafe'], malgrupper: ['nyanlanda'] }),
  ]);
  expect(find('kyrka lund').names[0]).toBe('Språkkafé i Allhelgonakyrkan');
});
