import { expect, test } from 'vitest';
import { checkDirectory, type Placed } from '../src/domain/entry/directory.ts';
import type { Kind } from '../src/domain/taxonomy.ts';
import { toSentence } from '../scripts/lib/report.ts';
import { entryWith, type Change } from './example-entry.ts';

const at = (path: string, change: Change = {}, kind: Kind = 'motesplatser'): Placed => ({
  path,
  entry: entryWith(change, { kind, id: path.split('/').at(-1)! }),
});

/** "path: message" for each problem. */
const problems = (...all: Placed[]) => checkDirectory(all).map(({ path, issue }) => `${path}: ${toSentence({ path, line: 1, issue })}`);

test('different entries are no problem', () => {
  expect(problems(at('a', { namn: 'Fikat' }), at('b', { namn: 'Stickningen' }))).toEqual([]);
});

test('the same id in two folders is told once, at the later', () => {
  expect(problems(at('skane/fika', { namn: 'Fikat' }), at('halland/fika', { namn: 'Ett annat fika' }))).toEqual([
    'halland/fika: Filnamnet finns redan: skane/fika. Byt namn på den ena filen.',
  ]);
});

test('the same id of two kinds is allowed', () => {
  expect(problems(at('fika', { namn: 'Fikat' }), at('fika', { namn: 'Fikat' }, 'aktiviteter'))).toEqual([]);
});

test.for([
  ['the same name and ort', { namn: 'Fikat' }, { namn: 'Fikat' }],
  ['another spelling', { namn: 'Fikat på Ön' }, { namn: 'FIKAT PÅ ÖN' }],
  [
    'the same address',
    { plats: { ort: 'Lund', adress: 'Storgatan 4' } },
    { plats: { ort: 'Lund', adress: 'storgatan 4', namn: 'Stugan' } },
  ],
  ['the same area, without places', { plats: undefined, omrade: 'hela Sverige' }, { plats: undefined, omrade: 'hela Sverige' }],
] as const)('twins are found: %s', ([, one, other]) => {
  expect(problems(at('a', one), at('b', other))).toEqual([
    'b: namn: Samma namn på samma plats finns redan: a. Ändra i den filen i stället.',
  ]);
});

test.for([
  ['another ort', { omrade: { kommuner: ['Malmö'] }, plats: { ort: 'Malmö' } }],
  ['another address', { plats: { ort: 'Lund', adress: 'Storgatan 5' } }],
  ['another house', { plats: { ort: 'Lund', namn: 'Biblioteket' } }],
] as const)('the same name at %s is another entry', ([, other]) => {
  expect(problems(at('a'), at('b', other))).toEqual([]);
});

test('three twins are told of the first', () => {
  expect(problems(at('a'), at('b'), at('c'))).toEqual([
    'b: namn: Samma namn på samma plats finns redan: a. Ändra i den filen i stället.',
    'c: namn: Samma namn på samma plats finns redan: a. Ändra i den filen i stället.',
  ]);
});

test.for([
  [
    'is the id of another',
    at('a', { namn: 'Fikat', tidigare: ['b'] }),
    at('b', { namn: 'Stickningen' }),
    'a: tidigare.1: Du skrev ”b”. Det gamla filnamnet används redan av b.',
  ],
  [
    'is the id of another before it',
    at('b', { namn: 'Fikat' }),
    at('c', { namn: 'Stickningen', tidigare: ['x', 'b'] }),
    'c: tidigare.2: Du skrev ”b”. Det gamla filnamnet används redan av b.',
  ],
  [
    'was another’s too',
    at('a', { namn: 'Fikat', tidigare: ['x'] }),
    at('b', { namn: 'Stickningen', tidigare: ['x'] }),
    'b: tidigare.1: Du skrev ”x”. Det gamla filnamnet används redan av a.',
  ],
] as const)('a former id that %s is refused', ([, one, other, problem]) => {
  expect(problems(one, other)).toEqual([problem]);
});

test('a former id of its own is refused', () => {
  expect(problems(at('a', { tidigare: ['a'] }))).toEqual(['a: tidigare.1: Du skrev ”a”. Det gamla filnamnet används redan av a.']);
});

test('a former id of another kind is allowed', () => {
  expect(problems(at('a', { namn: 'Fikat', tidigare: ['b'] }), at('b', { namn: 'Stickningen' }, 'aktiviteter'))).toEqual([]);
});
