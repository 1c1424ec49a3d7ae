import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printSizes, templateOf } from './size-table.ts';
import { attribute, dist, faultsIn, getPage, gzipSize, readPages, withImports, type Page } from './site.ts';

const pages = readPages(dist);
const sizes = new Map(pages.map(({ address, html }) => [address, gzipSize(html)]));
const ofTemplate = (template: string) => pages.filter(({ address }) => templateOf(address) === template);
const larger = (list: readonly Page[], limit: number) =>
  faultsIn(list, ({ address }) => (sizes.get(address)! > limit ? [`${sizes.get(address)} bytes`] : []));

describe('compressed', () => {
  test('an entry page is at most 5 kB', () => expect(larger(ofTemplate('entry'), 5_000)).toEqual([]));

  test('a kommun page is at most 10 kB', () => expect(larger(ofTemplate('kommun'), 10_000)).toEqual([]));

  test('the script of the way in is at most 3 kB before somebody asks for suggestions', () => {
    expect(scriptSize(getPage(pages, '/vad-saknar-du/'))).toBeLessThanOrEqual(3_000);
  });

  test('every page is at most 20 kB', () => expect(larger(pages, 20_000)).toEqual([]));

  test('the search page with what it needs before it is used is at most 15 kB', () => {
    const page = getPage(pages, '/sok/');
    expect(sizes.get('/sok/')! + scriptSize(page)).toBeLessThanOrEqual(15_000);
  });

  test('the search to its first hit is, apart from the typeface, at most 66.5 kB', () => {
    expect(
      sizes.get('/sok/')! +
        sizeOfAll([...scriptsOf(getPage(pages, '/sok/')), ...globSync('_astro/search-page.*.js', { cwd: dist }), 'data/fasetter.json']),
    ).toBeLessThanOrEqual(66_500);
  });

  test('what the full text needs before its words is at most 84 kB, and a word at most 9 kB', () => {
    const common = globSync('pagefind/*', { cwd: dist, withFileTypes: true }).filter((file) => file.isFile());
    expect(sizeOfAll(common.map(({ name }) => `pagefind/${name}`))).toBeLessThanOrEqual(84_000);
    expect(largest(globSync('pagefind/index/*', { cwd: dist }))).toBeLessThanOrEqual(9_000);
  });

  test('the words behind the first ones are at most 17.5 kB, 6 kB for long phrases and 4 kB for other alphabets', () => {
    const sizeOfPack = (pack: string) => sizeOfAll(globSync(`_astro/packed-more-${pack}.*.js`, { cwd: dist }));
    expect(sizeOfPack('words')).toBeLessThanOrEqual(17_500);
    expect(sizeOfPack('phrases')).toBeLessThanOrEqual(6_000);
    expect(sizeOfPack('scripts')).toBeLessThanOrEqual(4_000);
  });

  test('a file of cards is at most 3 kB', () => expect(largest(globSync('data/kort/*', { cwd: dist }))).toBeLessThanOrEqual(3_000));

  test('the form checks as the schema does with at most 25 kB of script', () => {
    expect(scriptSize(getPage(pages, '/bidra/'))).toBeLessThanOrEqual(25_000);
  });

  test('the script of an entry page is at most 1.5 kB', () => {
    expect(faultsIn(ofTemplate('entry'), (page) => (scriptSize(page) > 1_500 ? [`${scriptSize(page)} bytes`] : []))).toEqual([]);
  });
});

test('an entry page asks for nothing but the typeface, the icon, its script and its small map', () => {
  const allowed = /^\/(fonts\/[\w.-]+\.woff2|icon\.svg|_astro\/[\w.-]+\.js|data\/kartor\/[\w-]+\.svg)$/;
  const faults = faultsIn(ofTemplate('entry'), ({ document }) => {
    const asked = [...document.querySelectorAll('link[href], [src]')].map((e) => attribute(e, 'href') || attribute(e, 'src'));
    return asked.filter((address) => !allowed.test(address));
  });
  expect(faults).toEqual([]);
});

test('there is no script but the one of the list where none is needed', () => {
  const withScript = new Set(
    pages.filter(({ document }) => document.querySelectorAll('script').length > 1).map(({ address }) => templateOf(address)),
  );
  // Lists of entries bring the one that keeps an old build true.
  const lists = ['behov/*', 'ensamhet/*', 'for/*', 'kommun', 'lan/*', 'list of a kind', 'vad-saknar-du/*/*'];
  const paper = ['kommun/*/affisch', 'kommun/*/utskrift'];
  expect([...withScript].sort()).toEqual(
    [
      ...lists,
      ...paper,
      'bidra',
      'entry',
      'hjalp-nu',
      'home',
      'karta',
      'kommuner',
      'lista',
      'sok',
      'tackning',
      'tackning/*',
      'tackning/*/*',
      'vad-saknar-du',
    ].sort(),
  );
});

afterAll(() => printSizes(sizes));

const known = new Map<string, number>();

/** All scripts that come with the page, with what they import. */
function scriptsOf({ document }: Page): string[] {
  const scripts = document.querySelectorAll('script[src]').map((e) => attribute(e, 'src'));
  return [...new Set(scripts.flatMap((src) => withImports(dist, src.slice(1))))];
}

const scriptSize = (page: Page) => sizeOfAll(scriptsOf(page));
const sizeOfAll = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);
const largest = (files: readonly string[]) => Math.max(...files.map(sizeOf));

function sizeOf(file: string): number {
  const size = known.get(file) ?? gzipSize(readFileSync(join(dist, file)));
  known.set(file, size);
  return size;
}
