import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findProblems } from '../scripts/lib/instans/check.ts';
import { readTokens, tokenSheets, withFarger } from '../scripts/lib/instans/tokens.ts';
import { contrast } from '../src/domain/contrast.ts';
import { reaches, toArea } from '../src/domain/instans/area.ts';
import { checkFarger, lagen } from '../src/domain/instans/farger.ts';
import { checkInstans, instansKeys } from '../src/domain/instans/instans.ts';
import { areaText } from '../src/text/area.ts';
import { siteConfig } from '../site.config.ts';
import { entryWith } from './example-entry.ts';

const valid = {
  namn: 'Träffas i Lund',
  origin: 'https://traffas.example',
  base: '/gemenskap/',
  gatukarta: '',
  epost: 'hej@traffas.example',
  repo: 'https://github.com/traffas/traffas',
  lamnaTill: 'https://www.smhi.se/',
  omrade: { kommuner: ['Lund', 'Lomma'] },
  farger: { accent: { ljus: '#5b1f47', mork: '#f6cbe6' } },
};

test('the settings of this project and of an own instance are right', () => {
  expect(findProblems(siteConfig)).toEqual([]);
  expect(findProblems(valid)).toEqual([]);
  expect(Object.keys(siteConfig).sort()).toEqual([...instansKeys].sort());
});

test.for([
  ['no name', { namn: '' }, 'namn: Skriv namnet på sidan.'],
  [
    'a path in the address',
    { origin: 'https://www.lund.se/gemenskap' },
    'origin: Skriv adressen utan väg och utan snedstreck sist, till exempel: https://www.min-sida.se',
  ],
  ['a base without its last slash', { base: '/gemenskap' }, 'base: Skriv vägen med snedstreck först och sist, till exempel: /gemenskap/'],
  [
    'a street map from elsewhere',
    { gatukarta: 'https://kartor.example/a.pmtiles' },
    'gatukarta: Skriv kartans fil, till exempel: kartor/sverige.pmtiles',
  ],
  ['no address for letters', { epost: 'redaktionen' }, 'epost: Skriv en mejladress som någon läser.'],
  [
    'a repository without https',
    { repo: 'github.com/a/b' },
    'repo: Skriv adressen till projektet, till exempel: https://github.com/namn/projekt',
  ],
  ['a place to leave for that is no address', { lamnaTill: 'smhi.se' }, 'lamnaTill: Skriv en adress som börjar med https://'],
  [
    'a misspelt kommun',
    { omrade: { kommuner: ['Lunnd'] } },
    'omrade.kommuner.0: Det finns ingen kommun som heter ”Lunnd”. Menade du ”Lund”?',
  ],
  ['a kommun without its list', { omrade: 'Lund' }, 'omrade: Skriv så här: omrade: {kommuner: [Lund]}'],
  ['a setting that does not exist', { farg: {} }, 'farg: Inställningen finns inte. Ta bort den.'],
  ['a misspelt setting', { omrode: 'hela Sverige' }, 'omrode: Inställningen finns inte. Menade du ”omrade”?'],
  ['a misspelt colour', { farger: { aksent: {} } }, 'farger.aksent: Inställningen finns inte. Menade du ”accent”?'],
  ['a colour by name', { farger: { accent: { ljus: 'red' } } }, 'farger.accent.ljus: Skriv färgen så här: #12504a'],
  ['one colour for light and dark', { farger: { accent: '#12504a' } }, 'farger.accent: Skriv en färg för ljust och en för mörkt läge.'],
] as const)('explains %s', ([, change, message]) => {
  expect(findProblems({ ...valid, ...change })).toEqual([message]);
});

test.for([
  [
    'links too light',
    { accent: { ljus: '#8a3a6f' } },
    [
      'farger.accent.ljus: ”#8a3a6f” mot ”#fbf6ec” har kontrasten 6,6:1. Minst 7:1 behövs. Välj en mörkare färg.',
      'farger.accent.ljus: ”#8a3a6f” mot ”#fbe3a8” har kontrasten 5,7:1. Minst 7:1 behövs. Välj en mörkare färg.',
      'farger.accent.ljus: ”#8a3a6f” mot ”#fbe4da” har kontrasten 5,9:1. Minst 7:1 behövs. Välj en mörkare färg.',
    ],
  ],
  [
    'a dark sky too light for its text',
    { himmel: { mork: '#2f6f7a' } },
    ['farger.himmel.mork: ”#2f6f7a” mot ”#fff4dc” har kontrasten 5,2:1. Minst 7:1 behövs. Välj en mörkare färg.'],
  ],
  [
    'a lamp too dark for its text',
    { lampa: { ljus: '#c08a10' } },
    [
      'farger.lampa.ljus: ”#c08a10” mot ”#24211c” har kontrasten 5,2:1. Minst 7:1 behövs. Välj en ljusare färg.',
      'farger.lampa.mork: ”#c08a10” mot ”#24211c” har kontrasten 5,2:1. Minst 7:1 behövs. Välj en ljusare färg.',
    ],
  ],
] as const)('refuses %s', ([, farger, messages]) => {
  expect(findProblems({ ...valid, farger })).toEqual(messages);
});

test('the colours of this project keep its own rule', () => {
  const tokens = readTokens(tokenSheets.map((sheet) => readFileSync(sheet, 'utf8')));
  const farger = {
    accent: { ljus: tokens.ljus['accent']!, mork: tokens.mork['accent']! },
    himmel: { ljus: tokens.ljus['sky']!, mork: tokens.mork['sky']! },
    lampa: { ljus: tokens.ljus['light']!, mork: tokens.mork['light']! },
  };
  expect(lagen.map((lage) => Object.keys(tokens[lage]).length > 15)).toEqual([true, true]);
  expect(checkFarger(farger, tokens)).toEqual([]);
});

test('own colours stand behind those of the project, the light ones before anything is said about the dark', () => {
  const small =
    ':root {\n  --accent: #000;\n  --light: #ff0;\n}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --accent: #fff;\n  }\n}\n';
  expect(withFarger(small, { accent: { ljus: '#5b1f47', mork: '#f6cbe6' }, lampa: { mork: '#ffd873' } })).toBe(
    ':root {\n  --accent: #000;\n  --light: #ff0;\n}\n' +
      ':root {\n  --accent: #5b1f47;\n}\n' +
      '@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --accent: #fff;\n  }\n}\n' +
      '@media screen and (prefers-color-scheme: dark) {\n:root {\n  --accent: #f6cbe6;\n  --light: #ffd873;\n}\n}\n',
  );
});

test('contrast as WCAG counts it', () => {
  expect(contrast('#000', '#fff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('an area is its kommuner and the län that they lie in', () => {
  const namesOf = (omrade: Parameters<typeof toArea>[0]) => {
    const { kommuner, lan } = toArea(omrade);
    return [kommuner.length, kommuner.slice(0, 2).map(({ namn }) => namn), lan.map(({ namn }) => namn)];
  };
  expect(namesOf({ slag: 'kommuner', kommuner: ['1281', '1262'] })).toEqual([2, ['Lomma', 'Lund'], ['Skåne län']]);
  expect(namesOf({ slag: 'lan', lan: ['13'] })).toEqual([6, ['Falkenberg', 'Halmstad'], ['Hallands län']]);
  expect(toArea({ slag: 'sverige' }).kommuner).toHaveLength(290);
});

test.for([
  ['a kommun of the area', { kommuner: ['Lund'] }, true],
  ['the area and more', { kommuner: ['Lund', 'Ystad'] }, true],
  ['the län around the area', { lan: ['Skåne län'] }, true],
  ['the whole country', 'hela Sverige', true],
  ['another kommun of the län', { kommuner: ['Malmö'] }, false],
  ['another län', { lan: ['Hallands län'] }, false],
] as const)('what serves %s', ([, omrade, expected]) => {
  expect(reaches(entryWith({ omrade }), toArea({ slag: 'kommuner', kommuner: ['1281', '1262'] }))).toBe(expected);
});

test.for([
  ['hela Sverige', 'hela Sverige'],
  [{ lan: ['Skåne län'] }, 'Skåne län'],
  [{ kommuner: ['Lund', 'Lomma'] }, 'Lomma och Lund'],
  [{ kommuner: ['Lund', 'Lomma', 'Eslöv', 'Kävlinge', 'Halmstad'] }, '5 kommuner i Skåne län och Hallands län'],
] as const)('the area in words: %s', ([omrade, words]) => {
  const checked = checkInstans({ ...valid, omrade });
  expect(checked.ok && areaText.inside(toArea(checked.instans.omrade))).toBe(words);
});

test.for([
  ['hela Sverige', 'Södertälje'],
  [{ lan: ['Västmanlands län'] }, 'Västerås'],
  [{ kommuner: ['Lomma', 'Lund'] }, 'Lund'],
] as const)('the example of a search in %j is one that gives hits there', ([omrade, expected]) => {
  const checked = checkInstans({ ...valid, omrade });
  expect(checked.ok && areaText.example(toArea(checked.instans.omrade), 'Södertälje')).toBe(expected);
});
