import { readFileSync } from 'node:fs';
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

  test('every page is at most 20 kB', () => expect(larger(pages, 20_000)).toEqual([]));

  test('the search page with what it needs before it is used is at most 15 kB', () => {
    const page = getPage(pages, '/sok/');
    expect(sizes.get('/sok/')! + scriptSize(page)).toBeLessThanOrEqual(15_000);
  });

  test('the script of an entry page is at most 1.5 kB', () => {
    expect(faultsIn(ofTemplate('entry'), (page) => (scriptSize(page) > 1_500 ? [`${scriptSize(page)} bytes`] : []))).toEqual([]);
  });
});

test('an entry page asks for nothing but the typeface, the icon and its script', () => {
  const allowed = /^\/(fonts\/[\w.-]+\.woff2|icon\.svg|_astro\/[\w.-]+\.js)$/;
  const faults = faultsIn(ofTemplate('entry'), ({ document }) => {
    const asked = [...document.querySelectorAll('link[href], [src]')].map((e) => attribute(e, 'href') || attribute(e, 'src'));
    return asked.filter((address) => !allowed.test(address));
  });
  expect(faults).toEqual([]);
});

test('there is no script where none is needed', () => {
  const withScript = new Set(
    pages.filter(({ document }) => document.querySelector('script') !== null).map(({ address }) => templateOf(address)),
  );
  expect([...withScript].sort()).toEqual(['entry', 'hjalp-nu', 'home', 'karta', 'kommuner', 'sok']);
});

afterAll(() => printSizes(sizes));

const known = new Map<string, number>();

/** All scripts that come with the page, with what they import. */
function scriptSize({ document }: Page): number {
  const scripts = document.querySelectorAll('script[src]').map((e) => attribute(e, 'src'));
  const files = new Set(scripts.flatMap((src) => withImports(dist, src.slice(1))));
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}

function sizeOf(file: string): number {
  const size = known.get(file) ?? gzipSize(readFileSync(join(dist, file)));
  known.set(file, size);
  return size;
}
