import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { budgets } from '../scripts/lib/budgets/budgets.ts';
import { measure } from '../scripts/lib/budgets/measure.ts';
import { templateOf } from '../scripts/lib/budgets/template.ts';
import { Weights } from '../scripts/lib/budgets/weights.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Text that no compression makes smaller than three quarters of it. */
function noise(bytes: number, seed: string): string {
  let text = '';
  for (let i = 0; text.length < bytes; i++) text += createHash('sha512').update(`${seed}${i}`).digest('base64');
  return text.slice(0, bytes);
}

const page = (main: string, script = '/_astro/page.js') =>
  `<html><head><title>x</title></head><body><header>x</header><script type="module" src="${script}"></script><main>${main}</main><footer>x</footer></body></html>`;

/** A small site in which every budget is kept. */
const good: Readonly<Record<string, string>> = {
  'index.html': page('hem'),
  'motesplatser/kafe/index.html': page('kafé'),
  'kommun/lund/index.html': page('Lund'),
  'sok/index.html': page('sök', '/_astro/sok.js'),
  'karta/index.html': page('karta'),
  'bidra/index.html': page('bidra'),
  'vad-saknar-du/index.html': page('vad'),
  '_astro/page.js': 'import{a}from"./shared.js";',
  '_astro/shared.js': 'x',
  '_astro/sok.js': 'x',
  '_astro/search-page.1.js': 'import"./shared.js";',
  '_astro/behind.1.js': 'x',
  '_astro/map-view.1.js': 'x',
  ...Object.fromEntries(['words', 'phrases', 'scripts'].map((pack) => [`_astro/packed-more-${pack}.1.js`, 'x'])),
  'data/fasetter.json': JSON.stringify({ namn: Array.from({ length: 100 }, (_, i) => `Kafé ${i}`).join('|') }),
  'data/karta.json': '[]',
  'data/kontur.json': '[]',
  'data/lagen.json': '[]',
  'data/kort/0.json': '[]',
  'pagefind/pagefind.sv_1.pf_meta': 'x',
  'pagefind/index/a.pf_index': 'x',
  'fonts/a.woff2': 'x',
};

/** What the gate says of the good site with one change. */
function faultsWith(change: Readonly<Record<string, string>> = {}): string[] {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries({ ...good, ...change })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const weights = new Weights(folder);
  return budgets.flatMap((budget) => measure(weights, budget).faults);
}

test('a site that keeps its budgets has no faults', () => {
  expect(faultsWith()).toEqual([]);
});

test.for([
  [
    'an entry page',
    { 'motesplatser/kafe/index.html': page(noise(7_000, 'a')) },
    /^postsida: \/motesplatser\/kafe\/ väger 5\d\d\d byte, \d+ för mycket\. Tyngst: innehåll 5\d\d\d, /,
  ],
  ['a kommun page', { 'kommun/lund/index.html': page(noise(14_000, 'a')) }, /^kommunsida: \/kommun\/lund\/ väger 1\d{4} byte/],
  ['any page', { 'index.html': page(noise(30_000, 'a')) }, /^varje sida: \/ väger 2\d{4} byte/],
  [
    'a script that another brings to an entry page',
    { '_astro/shared.js': noise(2_000, 'a') },
    /^postsida, skript: .* Tyngst: _astro\/shared\.js 1\d\d\d, _astro\/page\.js \d+\.$/,
  ],
  [
    'the script of the search page',
    { '_astro/sok.js': noise(20_000, 'a') },
    /^söksidan före användning: \/sok\/ väger .* Tyngst: _astro\/sok\.js 1\d{4}, /,
  ],
  [
    'what a search brings',
    { '_astro/search-page.1.js': noise(100_000, 'a') },
    /^sökning, första träffen: .* Tyngst: _astro\/search-page\.1\.js /,
  ],
  [
    'a table with too much for each entry',
    { 'data/fasetter.json': JSON.stringify({ namn: 'a', x: noise(100, 'a') }) },
    /^fasettabell, 1 000 poster: data\/fasetter\.json väger \d{6} byte/,
  ],
  [
    'the full text',
    { 'pagefind/pagefind.sv_1.pf_meta': noise(300_000, 'a') },
    /^sökning, fulltext klar: .* Tyngst: pagefind\/pagefind\.sv_1\.pf_meta /,
  ],
  [
    'one piece of the full text',
    { 'pagefind/index/b.pf_index': noise(9_001, 'a') },
    /^fulltext, bit för ett ord: pagefind\/index\/b\.pf_index väger 9001 byte, 1 för mycket\./,
  ],
  ['the map', { '_astro/map-view.1.js': noise(200_000, 'a') }, /^kartan öppnad: \/karta\/ väger .* Tyngst: _astro\/map-view\.1\.js /],
  [
    'the typeface',
    { 'fonts/a.woff2': noise(25_001, 'a') },
    /^typsnittet: fonts\/a\.woff2 väger 25001 byte, 1 för mycket\. Tyngst: fonts\/a\.woff2 25001\.$/,
  ],
] as const)('a seeded fault is named: %s', ([, change, fault]) => {
  expect(faultsWith(change)).toContainEqual(expect.stringMatching(fault));
});

test('a file that a budget is for and that is gone is no light file', () => {
  const weights = new Weights(temporaryFolder());
  expect(() => weights.files('_astro/map-view.*.js')).toThrow('Nothing to weigh: _astro/map-view.*.js');
});

test('the template of an address', () => {
  const addresses = [
    '/',
    '/kommun/',
    '/kommun/lund/',
    '/kommun/lund/utskrift/',
    '/motesplatser/',
    '/motesplatser/kafe/',
    '/behov/fika/',
    '/om/',
  ];
  expect(addresses.map(templateOf)).toEqual([
    'home',
    'kommuner',
    'kommun',
    'kommun/*/utskrift',
    'list of a kind',
    'entry',
    'behov/*',
    'om',
  ]);
});
