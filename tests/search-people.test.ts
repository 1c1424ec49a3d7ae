import { describe, expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { toSlug } from '../src/domain/fold.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { toFullText, toTextSearches } from '../src/domain/search/query/full-text.ts';
import { rank } from '../src/domain/search/query/rank.ts';
import { understand } from '../src/domain/search/query/understand.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { entryWith, type Change } from './example-entry.ts';

const country: Change = { omrade: 'hela Sverige', plats: undefined, former: ['telefon'] };
const entry = (namn: string, change: Change, kind: 'stodlinjer' | 'motesplatser' | 'aktiviteter' = 'aktiviteter') =>
  entryWith({ namn, arrangor: 'Föreningen Exempel', arrangorstyp: 'forening', ...change }, { kind, id: toSlug(namn) });

/** Searches among these alone. `texts` says which of them have a word in their text. */
function search(entries: readonly ReturnType<typeof entry>[], texts: Readonly<Record<string, readonly string[]>> = {}) {
  const rows = fromFacetTable(toFacetTable(entries));
  const lexicon = withAllWords(toLexicon(rows));
  return (query: string) => {
    const understood = understand(query, lexicon);
    const searches = toTextSearches(understood);
    const found = searches.map(({ text }) =>
      (texts[text.replace(/"/g, '')] ?? []).map((namn) => rows.findIndex((row) => row.namn === namn)),
    );
    const { hits, ...how } = rank(rows, understood, toFullText(searches, found));
    return { names: hits.map(({ row }) => row.namn), ...how };
  };
}

describe('a widow', () => {
  const find = search([
    entry('Barn som sörjer', { behov: ['sorg', 'samtalsgrupp'], malgrupper: ['sorjande', 'barn', 'unga'], ...country }),
    entry('Mist ett barn', { behov: ['barn_dott', 'samtalsgrupp', 'sorg'], malgrupper: ['sorjande', 'foraldrar'], ...country }),
    entry('Grupp för alla som sörjer', { behov: ['sorg', 'samtalsgrupp'], malgrupper: ['alla', 'sorjande', 'barn'], ...country }),
    entry('Mist sin livskamrat', { behov: ['livskamrat_dott', 'sorg'], malgrupper: ['sorjande'] }),
  ]);

  test.for(['änka', 'min man har dött', 'ensam efter makens död'])(
    'gets what is for those who lost a partner before grief of other kinds: %s',
    (query) => {
      expect(find(query).names).toEqual(['Mist sin livskamrat', 'Grupp för alla som sörjer', 'Barn som sörjer', 'Mist ett barn']);
    },
  );

  test('gets the group for young and old before the parents of a child', () => {
    const among = { ...country, former: ['pa_plats'] } as const;
    const find = search([
      entry('Mist ett barn', { behov: ['barn_dott', 'samtalsgrupp', 'sorg'], malgrupper: ['sorjande', 'foraldrar'], ...among }),
      entry('Unga och gamla', {
        behov: ['sorg', 'samtalsgrupp', 'sjalavard'],
        malgrupper: ['sorjande', 'barn', 'unga', 'aldre'],
        ...among,
      }),
    ]);
    expect(find('min fru har dött Eskilstuna').names).toEqual(['Unga och gamla', 'Mist ett barn']);
  });

  test('and is found among all who grieve', () => {
    expect(find('sorg').names).toContain('Mist sin livskamrat');
  });
});

describe('whoever was left', () => {
  const find = search([
    entry(
      'Bara för anhöriga',
      { behov: ['samtal'], malgrupper: ['anhoriga'], for_vem: 'För dig som har en soldat i familjen.', ...country },
      'stodlinjer',
    ),
    entry('För barn och unga', { behov: ['samtal'], malgrupper: ['barn', 'unga'], ...country }, 'stodlinjer'),
    entry('Unga skriver', { behov: ['samtal'], malgrupper: ['unga', 'unga_vuxna'], ...country }, 'stodlinjer'),
    entry('Någon som lyssnar', { behov: ['samtal'], malgrupper: ['alla'], ...country }, 'stodlinjer'),
    entry('Öppet kafé', {}, 'motesplatser'),
  ]);

  test.for(['min sambo har gjort slut', 'skild', 'separation'])(
    'gets somebody who listens to anyone, and hears that nothing is just for that: %s',
    (query) => {
      const { names, isUncertain } = find(query);
      expect(names[0]).toBe('Någon som lyssnar');
      expect(names).not.toContain('Öppet kafé');
      expect(isUncertain).toBe(true);
    },
  );

  test('with a "kille" finds what is for the young as easily, and with a husband does not', () => {
    const place = (query: string) => find(query).names.indexOf('Unga skriver');
    expect([place('min kille har gjort slut'), place('min man har gjort slut')]).toEqual([0, -1]);
  });
});

describe('one thing among many', () => {
  const entries = [
    entry('Kortkvällen', { behov: ['spel'] }),
    entry('Bingokaféet', { behov: ['fika', 'spel'] }),
    entry('Gymnastiken', { behov: ['rorelse'] }),
    entry('Stickkaféet', { behov: ['fika', 'motesplats'] }, 'motesplatser'),
  ];
  const find = search(entries, { bingo: ['Bingokaféet'] });

  test('comes first where it is, and the others of its kind after', () => {
    expect(find('bingo')).toEqual({ names: ['Bingokaféet', 'Kortkvällen'], isUncertain: false });
  });

  test('that nobody has is said not to be there', () => {
    expect(find('schack')).toMatchObject({ isUncertain: true });
    expect(find('schack').names[0]).toBe('Kortkvällen');
  });

  test('by a name that others call it is no less of an answer', () => {
    expect(find('gympa')).toEqual({ names: ['Gymnastiken'], isUncertain: false });
  });

  test.for(['kortspel', 'spela spel', 'fika', 'bingo och gympa'])(
    'is not asked of the full text for a need itself, or for two: %s',
    (query) => {
      const lexicon = withAllWords(toLexicon([]));
      expect(toTextSearches(understand(query, lexicon))).toEqual([]);
    },
  );

  test('is the whole phrase that names it, and no half of one', () => {
    const lexicon = withAllWords(toLexicon([]));
    expect(toTextSearches(understand('sjunga i kör', lexicon)).map(({ text }) => text)).toEqual(['"sjunga i kör"']);
  });
});

describe('what somebody wants in the church', () => {
  const find = search([
    entry('Soppan', { behov: ['mat'] }),
    entry('Soppan i församlingen', { behov: ['mat'] }),
    entry('Kaféet', { behov: ['fika'] }, 'motesplatser'),
    entry('Kaféet i kyrkan', { behov: ['fika', 'mat'] }, 'motesplatser'),
    entry('Diakonen', { behov: ['sjalavard'] }),
  ]);

  test.for([
    ['lunch i kyrkan', 'Soppan i församlingen'],
    ['soppa i kyrkan', 'Soppan i församlingen'],
    ['sopplunch i kyrkan', 'Soppan i församlingen'],
    ['kyrkans lunch', 'Soppan i församlingen'],
    ['fika i kyrkan', 'Kaféet i kyrkan'],
  ] as const)('is surely there: %s', ([query, first]) => {
    expect(find(query)).toMatchObject({ isUncertain: false });
    expect(find(query).names[0]).toBe(first);
  });

  test('is somebody to talk to when they say no more', () => {
    expect(find('kyrkan').names[0]).toBe('Diakonen');
  });

  test.for(['moské', 'imam', 'mosque', 'synagoga'])('is no answer to another faith, which gets what is open to all: %s', (query) => {
    expect(find(query)).toMatchObject({ isUncertain: true, isStandIn: true });
  });
});

test('whoever cannot go on caring is helped with the care, below the numbers to ring', () => {
  const find = search([
    entry(
      'Linjen för livet',
      { behov: ['suicidtankar', 'samtal'], malgrupper: ['alla', 'anhoriga'], akut: 'ja', ...country },
      'stodlinjer',
    ),
    entry('Linjen för anhöriga', { behov: ['anhorig', 'samtal'], malgrupper: ['anhoriga'], ...country }, 'stodlinjer'),
  ]);
  expect(find('orkar inte mer som anhörig').names[0]).toBe('Linjen för anhöriga');
  expect(find('orkar inte mer').names[0]).toBe('Linjen för livet');
});

test('friends are made where people do something, before a bench or a place', () => {
  const find = search([
    entry('Bänken', { behov: ['vanner'] }, 'motesplatser'),
    entry('Gruppen', { behov: ['vanner', 'fika'] }),
    entry('Två och två', { behov: ['vanmatchning'] }),
  ]);
  expect(find('hitta vänner').names).toEqual(['Gruppen', 'Två och två', 'Bänken']);
});

describe('a house of faith that nobody has written down', () => {
  const find = search([
    entry('Prästens telefon', { behov: ['sjalavard', 'samtal'], malgrupper: ['alla'], ...country }, 'stodlinjer'),
    entry('Öppet hus', { behov: ['motesplats'] }, 'motesplatser'),
  ]);

  test.for(['moské', 'imam', 'synagoga', 'mosque'])('is said not to be there, and is no priest: %s', (query) => {
    const { names, isStandIn } = find(query);
    expect(isStandIn).toBe(true);
    expect(names[0]).toBe('Öppet hus');
  });

  test('is asked of the full text', () => {
    expect(toTextSearches(understand('muslimsk', withAllWords(toLexicon([])))).map(({ text }) => text)).toEqual(['"muslimsk"']);
  });
});

describe('what nobody has spoken of', () => {
  const find = search([
    entry('Förälder mot narkotika', { behov: ['anhorig', 'beroende', 'samtal'], malgrupper: ['foraldrar', 'anhoriga'] }),
    entry('Nykter ihop', { behov: ['beroende', 'samtalsgrupp'], malgrupper: ['beroende'], ...country }),
    entry('Lekstugan', { behov: ['smabarn', 'motesplats'], malgrupper: ['barn', 'foraldrar'] }, 'motesplatser'),
    entry(
      'Orolig för ett barn',
      { behov: ['oro_for_barn', 'foralder', 'samtal'], malgrupper: ['foraldrar', 'anhoriga'], ...country },
      'stodlinjer',
    ),
  ]);

  test('whoever drinks is helped before those near them, though these are nearer', () => {
    expect(find('nykter Lund').names[0]).toBe('Nykter ihop');
    expect(find('min man dricker').names[0]).toBe('Förälder mot narkotika');
  });

  test('whoever has children is not taken to worry about them', () => {
    expect(find('mamma barn lek').names[0]).toBe('Lekstugan');
  });
});

test.for([
  ['words the other way round', 'svenska träna', 'sprakkafe'],
  ['a town by its English name', 'fika Gothenburg', '1480'],
  ['a town by its short name, as surely as by its own', 'fika gbg', '1480'],
] as const)('%s are read', ([, query, id]) => {
  const { aspects } = understand(query, withAllWords(toLexicon([])));
  expect(aspects.flatMap(({ meanings }) => meanings).find((meaning) => meaning.id === id)?.weight).toBe(1);
});
