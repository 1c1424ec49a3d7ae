import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { attribute, getPage, readPages, textOf, type Page } from './site.ts';

const folder = inject('instans');
const pages = readPages(folder);
const page = (address: string) => getPage(pages, address).document;
const foldersIn = (path: string) =>
  globSync(`${path}/*/index.html`, { cwd: folder })
    .map((file) => file.split('/')[1]!)
    .sort();

test('only the kommuner of the area have pages, and the län that they lie in', () => {
  expect(foldersIn('kommun')).toEqual(['lomma', 'lund']);
  expect(foldersIn('lan')).toEqual(['skane']);
  expect(page('/lan/skane/').querySelectorAll('.tags a').map(textOf)).toEqual(['Lomma', 'Lund']);
  expect(page('/kommun/').querySelectorAll('.letters a').map(textOf)).toEqual(['Lomma', 'Lund']);
});

test('only what serves the area has pages, and what serves the whole country', () => {
  expect(foldersIn('motesplatser')).toEqual(['kafe-i-lund', 'kafe-i-ystad']);
  expect(foldersIn('aktiviteter')).toEqual(['besok-i-skane', 'brev']);
  expect(foldersIn('stodlinjer')).toEqual(['hela-landets-linje', 'samtalsjour-1177', 'sjalvmordslinjen', 'sos112']);
});

test('the search finds the same and offers the same kommuner', () => {
  const rows = fromFacetTable(JSON.parse(readFileSync(join(folder, 'data/fasetter.json'), 'utf8')));
  const local = rows.filter(({ kind }) => kind !== 'stodlinjer').map(({ id }) => id);
  expect(local.sort()).toEqual(['besok-i-skane', 'brev', 'kafe-i-lund', 'kafe-i-ystad']);
  expect(page('/vad-saknar-du/').querySelectorAll('#kommun option').map(textOf)).toEqual(['Hela området', 'Lomma', 'Lund']);
  expect(attribute(page('/sok/').querySelector('entry-search')!, 'data-kommuner')).toBe('lomma lund');
});

test('an entry that is held outside the area says where, without a link', () => {
  expect(textOf(page('/motesplatser/kafe-i-ystad/').querySelector('.kicker'))).toBe('Mötesplatser i Ystad');
  expect(page('/motesplatser/kafe-i-ystad/').querySelectorAll('.kicker a')).toHaveLength(1);
});

test('the home page says what the site is for', () => {
  const home = page('/');
  expect(textOf(home.querySelector('title'))).toBe('Träffas i Lund');
  expect(textOf(home.querySelector('main'))).toContain('Här finns det som gäller Lomma och Lund, och det som gäller hela landet.');
});

test('name, addresses and repository are those of the settings, and no others', () => {
  const linksOf = ({ document }: Page) => document.querySelectorAll('a').map((a) => attribute(a, 'href'));
  const mails = pages.flatMap(linksOf).filter((href) => href.startsWith('mailto:'));
  const ours = mails.filter((href) => !href.includes('exempel'));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((href) => !/^mailto:(hej@traffas\.example)?(\?|$)/.test(href))).toEqual([]);
  expect(pages.filter(({ html }) => /hitta[ -]gemenskap/i.test(html)).map(({ address }) => address)).toEqual([]);
  expect(getPage(pages, '/bidra/').html).toContain('data-repo="https://github.com/traffas/traffas"');
});

test('every page has the colours of the settings, light before dark', () => {
  const coloursOf = (html: string) => [...html.matchAll(/--accent: ?(#\w+)/g)].map(([, colour]) => colour);
  const other = pages.filter(({ html }) => !coloursOf(html).includes('#5b1f47') || coloursOf(html).at(-1) !== '#f6cbe6');
  expect(other.map(({ address }) => address)).toEqual([]);
});

test('it has a full text of its own', () => {
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});
