import { expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { understand } from '../src/domain/search/query/understand.ts';

const lexicon = withAllWords(toLexicon([]));

/** What the page shows: the chips, with the words that are left for the full text. */
function read(query: string): string {
  const { chips, rest } = understand(query, lexicon);
  return [...chips.map(({ id }) => id), ...(rest === '' ? [] : [`”${rest}”`])].join(' ');
}
const meanings = (query: string) => understand(query, lexicon).aspects.flatMap((aspect) => aspect.meanings.map(({ id }) => id));

test.for([
  'änka',
  'widow',
  'min man har dött',
  'min man gick hastigt bort i våras',
  'jag har mist min älskade make',
  'förlorade min hustru',
  'i våras dog min man',
  'maken dog',
  'tomt efter gubben',
  'efter makens död',
])('whose partner has died has lost that one: %s', (query) => {
  expect(read(query)).toBe('behov:livskamrat_dott');
});

test.for([
  ['of an age, which is no name for her', 'änka 82', 'behov:livskamrat_dott alder:82'],
  ['who also wants company', 'änka som vill fika', 'behov:livskamrat_dott behov:fika'],
] as const)('a widow %s', ([, query, chips]) => {
  expect(read(query)).toBe(chips);
});

test.for(['mamma 82 ensam', 'pappa 85 ensam', 'pat mamma 88 ensam', 'mamma 82 år ensam', 'mamma 85 ensam hembesök', 'pappa 90 ensam lund'])(
  'an old mother or father is no lone parent: %s',
  (query) => {
    expect(meanings(query)).toEqual(expect.arrayContaining(['aldre', 'samtal']));
    expect(meanings(query)).not.toContain('ensam_foralder');
    expect(meanings(query)).not.toContain('foraldrar');
  },
);

test('an old father who plays chess asks for games alone', () => {
  expect(read('pappa 80 schack')).toBe('behov:spel alder:80');
});

test.for([
  ['pappa 30', 'behov:pappa alder:30'],
  ['mamma 30', 'malgrupp:foraldrar alder:30'],
  ['mamma 25 ensam', 'behov:ensam_foralder alder:25'],
] as const)('a young mother or father is one: %s', ([query, chips]) => {
  expect(read(query)).toBe(chips);
  expect(meanings(query)).not.toContain('aldre');
});

test('a man with an age is no "one"', () => {
  expect(read('man 45')).toBe('malgrupp:man alder:45');
});

test.for([
  'vi var gift i 52 år',
  'efter 50 års äktenskap',
  'min man dog vi var gift i 40 år',
  'gift i 40 år nu änka',
  'var gift i 50 år maken dog',
])('a long marriage that is over is mourned, and no separation: %s', (query) => {
  expect(read(query)).toBe('behov:livskamrat_dott');
  expect(meanings(query)).not.toContain('separation');
});

test.for([
  ['which ended in a separation', 'skild efter 20 års äktenskap', 'behov:separation'],
  ['which goes on', 'problem i mitt äktenskap', 'behov:samtal ”problem”'],
] as const)('nobody has died of a marriage %s', ([, query, chips]) => {
  expect(read(query)).toBe(chips);
});

test.for(['min mamma dog', 'min mans mamma har dött', 'min pappa dog och min man är sjuk'])('the partner lives: %s', (query) => {
  expect(meanings(query)).toContain('sorg');
  expect(meanings(query)).not.toContain('livskamrat_dott');
});

test.for(['min hund dog', 'katten har dött', 'vår häst fick somna in', 'mist min gamla hund', 'har avlivat vår katt'])(
  'an animal is mourned with somebody to talk to, as a guess: %s',
  (query) => {
    const [asked, ...others] = understand(query, lexicon).aspects;
    expect([asked!.meanings[0]!.id, asked!.how, others.length]).toEqual(['samtal', 'guess', 0]);
  },
);

test.for(['promenad med hunden', 'min man dog och jag har bara hunden kvar'])('an animal that lives is not mourned: %s', (query) => {
  expect(understand(query, lexicon).aspects.map(({ how }) => how)).not.toContain('guess');
});

test.for(['min mamma dog', 'min mormor har gått bort'])('whoever grieves is not as old as the dead: %s', (query) => {
  expect(meanings(query)).not.toContain('aldre');
});

test('"min man har dött" is no "min dotter"', () => {
  expect(meanings('min man har dött')).not.toContain('oro_for_barn');
});

test('a partner who took their own life is mourned as one who did', () => {
  expect(read('min man tog livet av sig')).toBe('behov:suicid_efterlevande');
});

test.for([
  'min sambo har gjort slut',
  'hon har lämnat mig',
  'min fru vill skiljas',
  'sambon flyttade ut',
  'mitt ex har flyttat ut',
  'hon har träffat en annan',
  'lämnad av min man',
])('whoever was left is separated, and no relative, newcomer or mourner: %s', (query) => {
  expect(read(query)).toBe('behov:separation');
  expect(meanings(query)).not.toContain('anhoriga');
});

test.for([
  'hon har hittat en ny kompis',
  'han har träffat en annan mamma',
  'min man har gått i pension',
  'min man har flyttat ut till demensboende',
  'min man har flyttat ut till ett demensboende',
  'min sambo flyttade ut på äldreboende',
  'min man är dement och han har flyttat ut',
  'min son är 20 och han har flyttat ut',
  'min dotter är 19 och hon flyttade ut',
  'min son är ledsen, hon har lämnat honom och han har träffat en annan',
])('nobody is left: %s', (query) => {
  expect(meanings(query)).not.toContain('separation');
});

test('who moved out to somebody else has left, and is new nowhere', () => {
  expect(meanings('sambon flyttade ut till sin bror')).toContain('separation');
  expect(meanings('sambon flyttade ut till sin bror')).not.toContain('ny_i_stan');
});

test('whoever was beaten and left asks for help against violence too', () => {
  expect(meanings('han slår och har lämnat mig')).toEqual(expect.arrayContaining(['vald', 'separation']));
});

test('a separated "pappa" is no old father', () => {
  expect(meanings('skild pappa')).toContain('pappa');
  expect(meanings('skild pappa')).not.toContain('aldre');
});

test.for(['min kille har gjort slut', 'min pojkvän gjorde slut'])('whoever had a "kille" may be young: %s', (query) => {
  expect(meanings(query)).toContain('unga');
});

test('what loneliness comes after need be no death', () => {
  expect(meanings('ensam efter pensionen')).not.toContain('sorg');
});
