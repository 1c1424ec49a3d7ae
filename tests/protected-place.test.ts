import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toReview } from '../scripts/lib/pull-request/to-review.ts';
import { findToldPlaces } from '../scripts/lib/protected-places.ts';
import { readDirectory } from '../src/data/entries.ts';
import { checkAnswers } from '../src/domain/contribute/check.ts';
import { toldPlace } from '../src/domain/entry/protected-place.ts';
import { good } from './contribute-drafts.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const field = 'Platsen är skyddad. Ta bort raden. Under plats får bara ort och dold stå.';
const text = 'Platsen är skyddad, men här står något som liknar en gatuadress eller en karta. Ta bort det.';

const told = (change: Change, more = {}) =>
  toldPlace(entryWith({ plats: { ort: 'Lund', dold: 'ja' }, ...change }, more)).map(({ path, message }) => [path.join('.'), message]);

describe('of a protected place nothing may be told', () => {
  test.for([
    ['in the fields about the place', { plats: { ort: 'Lund', dold: 'ja', adress: 'Granvägen 7' } }, {}, 'plats.adress', field],
    ['as a name', { plats: { ort: 'Lund', dold: 'ja', namn: 'Granhuset' } }, {}, 'plats.namn', field],
    ['as a way there', { plats: { ort: 'Lund', dold: 'ja', vagbeskrivning: 'Gå in bakom kiosken.' } }, {}, 'plats.vagbeskrivning', field],
    ['in the town', { plats: { ort: 'Lund, Granvägen 7', dold: 'ja' } }, {}, 'plats.ort', text],
    ['to those who refer', { for_lotsar: 'Kom till Granvägen 7.' }, {}, 'for_lotsar', text],
    ['in the search words', { sokord: ['granvägen 7'] }, {}, 'sokord.0', text],
    ['in the times', { tider_text: 'Tisdagar på GRANGATAN 7 B' }, {}, 'tider_text', text],
    ['as a zip code', { sa_gor_du: 'Skriv till 229 87 Lund.' }, {}, 'sa_gor_du', text],
    ['as a point', { for_vem: 'Vi finns på 55.6543, 13.3456.' }, {}, 'for_vem', text],
    ['in the address of a source', { kallor: [{ url: 'https://exempel.se/granvagen-7' }] }, {}, 'kallor.0.url', text],
    ['as a map', { kallor: [{ url: 'https://www.google.com/maps/place/x' }] }, {}, 'kallor.0.url', text],
    ['in the text', {}, { body: 'Välkommen till Stora torget 3.' }, '', text],
    ['in the name of the file', {}, { id: 'huset-granvagen-7' }, '', text],
  ] as const)('%s', ([, change, more, path, message]) => {
    expect(told(change, more)).toEqual([[path, message]]);
  });

  test('a number, a year, an age and a street without a number are no place', () => {
    expect(told({ for_lotsar: 'Ring 046-12 34 56 eller 0771-22 00 60. Öppet 2026-11-22, från 18 år. Kör inte via Granvägen.' })).toEqual(
      [],
    );
  });

  test.for([
    'Ring 114 14 för råd.',
    'Ring 90101 eller 112.',
    'Resan kostar 10000 kronor för fem.',
    'Vi ses på torget 2 gånger i veckan.',
    'Hela vägen 2026 och framåt.',
  ])('nor is "%s"', (for_lotsar) => {
    expect(told({ for_lotsar })).toEqual([]);
  });

  test('what is not protected may say where it is', () => {
    expect(told({ plats: { ort: 'Lund', adress: 'Granvägen 7' }, for_lotsar: 'Kom till Granvägen 7.' })).toEqual([]);
  });
});

test('the form says so before anything is sent', () => {
  const answers = { ...good, 'plats.ort': 'Lund', 'plats.dold': 'ja', sa_gor_du: 'Kom till Granvägen 7.' };
  expect(checkAnswers(answers, 'motesplatser', today)).toEqual([{ path: ['sa_gor_du'], message: text }]);
});

test('the answer to a proposal says the line and not the place, and shows no card', () => {
  const directory = readDirectory('tests/fixtures/site', '2026-11-22');
  const [entry] = directory.entries.filter(({ id }) => id === 'gomstallet');
  const path = 'tests/fixtures/site/motesplatser/skane/gomstallet.md';
  const paths = new Map([['motesplatser/gomstallet', path]]);
  const findings = findToldPlaces({ entries: [entry!], paths, findings: [] });
  const { files } = toReview({ pull: 3, head: 'x', paths: [path], dates: [] }, { entries: [entry!], paths, findings }, today);
  expect(files).toEqual([
    {
      path,
      near: [],
      notes: [],
      issues: [
        [16, 'namn'],
        [17, 'adress'],
        [18, 'postnummer'],
        [20, 'lat'],
        [21, 'lon'],
        [22, 'vagbeskrivning'],
      ].map(([line, key]) => ({ line, field: `plats.${key}`, message: field })),
    },
  ]);
});

describe('in our own files', () => {
  const root = mkdtempSync(join(tmpdir(), 'protected-'));
  afterAll(() => rmSync(root, { recursive: true }));

  test('it stops the proposal', () => {
    cpSync('tests/fixtures/complete', join(root, 'content'), { recursive: true });
    const file = join(root, 'content/motesplatser/skane/kaffestugan-lund.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^plats:.*$/m, 'plats: {ort: Lund, dold: ja, adress: Bryggaregatan 2}'));
    const env = { ...process.env, TODAY: '2026-11-22', GITHUB_ACTIONS: '' };
    const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/validate.ts')], { cwd: root, encoding: 'utf8', env });
    expect(stdout).toBe(
      `\ncontent/motesplatser/skane/kaffestugan-lund.md\n  rad 11: plats.adress: ${field}\n\n1 av 3 poster behöver rättas.\n`,
    );
    expect(status).toBe(1);
  });
});
