import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/data/entries.ts';
import { getToday } from '../../src/data/today.ts';
import { kommuner } from '../../src/domain/kommuner.ts';
import { entryPath, kommunPaperPath, kommunPath, kommunPosterPath } from '../../src/domain/paths.ts';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { toShown } from '../../src/domain/search/shown.ts';
import { attribute, dist, faultsIn, getPage, readPages, textOf, type Page } from './site.ts';

const pages = readPages(dist);
const addresses = new Set(pages.map(({ address }) => address));
const { entries } = readDirectory('content', getToday());
const shown = toShown(entries, getToday());

test('the support lines begin with those for life and health, and each stands there once', () => {
  const names = getPage(pages, '/stodlinjer/').document.querySelectorAll('.support-lines h3 a').map(textOf);
  expect(names.slice(0, 8).sort()).toEqual([
    '112 – nödnumret',
    '1177 – råd om vård på telefon',
    'Bris – för barn och unga under 18 år',
    'Hjälplinjen',
    'Jourhavande medmänniska',
    'Jourhavande präst',
    'Kvinnofridslinjen',
    'Självmordslinjen',
  ]);
  expect(new Set(names).size).toBe(names.length);
});

describe('every kommun', () => {
  const own = pages.filter(({ address }) => /^\/kommun\/[^/]+\/$/.test(address));

  test('has a page: 290', () => {
    expect(own).toHaveLength(290);
    expect(kommuner.map(kommunPath).filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('has at least five entries to choose among', () => {
    expect(faultsIn(own, (page) => (entryLinks(page).size >= 5 ? [] : [`${entryLinks(page).size} entries`]))).toEqual([]);
  });

  test('has no section without something to choose', () => {
    const isEmpty = (section: Element) => section.querySelectorAll('a').length === 0;
    type Element = ReturnType<Page['document']['querySelectorAll']>[number];
    const faults = faultsIn(own, ({ document }) =>
      document
        .querySelectorAll('main section')
        .filter(isEmpty)
        .map(() => 'an empty section'),
    );
    expect(faults).toEqual([]);
  });

  test('shows each entry once', () => {
    const faults = faultsIn(own, ({ document }) => {
      const links = document
        .querySelectorAll('main li a')
        .map((link) => attribute(link, 'href'))
        .filter(isEntry);
      return links.filter((link, i) => links.indexOf(link) !== i);
    });
    expect(faults).toEqual([]);
  });
});

describe('every entry', () => {
  test('has a page', () => {
    const published = entries.filter(({ status }) => status !== 'utkast');
    expect(published.map(entryPath).filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('that is shown is in the facet table, the full text and a list of its kind', () => {
    const rows = fromFacetTable(JSON.parse(readFileSync(`${dist}/data/fasetter.json`, 'utf8')));
    expect(rows.map(entryPath)).toEqual(shown.map(entryPath));
    expect(JSON.parse(readFileSync(`${dist}/pagefind/pagefind-entry.json`, 'utf8')).languages.sv.page_count).toBe(shown.length);
    const listed = new Set(['/stodlinjer/', '/motesplatser/', '/aktiviteter/'].flatMap((list) => [...entryLinks(getPage(pages, list))]));
    expect(shown.map(entryPath).filter((address) => !listed.has(address))).toEqual([]);
  });

  test('that is not shown is kept from search engines, and nothing else is but paper and moved, empty and missing pages', () => {
    const noindex = pages.filter(({ document }) => document.querySelector('meta[name="robots"]') !== null).map(({ address }) => address);
    const hidden = entries.filter((entry) => entry.status !== 'utkast' && !shown.includes(entry)).map(entryPath);
    expect(noindex).toEqual(expect.arrayContaining([...hidden, '/404.html']));
    const moved = entries.flatMap(({ kind, tidigare = [] }) => tidigare.map((id) => entryPath({ kind, id })));
    const paper = kommuner.flatMap((kommun) => [kommunPaperPath(kommun), kommunPosterPath(kommun)]);
    expect(noindex).toEqual(expect.arrayContaining(paper));
    const known = [...hidden, ...moved, ...paper, '/404.html'];
    expect(noindex.filter((address) => !known.includes(address) && !address.startsWith('/behov/'))).toEqual([]);
  });
});

function entryLinks({ document }: Page): Set<string> {
  return new Set(
    document
      .querySelectorAll('main a')
      .map((link) => attribute(link, 'href'))
      .filter(isEntry),
  );
}

function isEntry(address: string): boolean {
  return /^\/(stodlinjer|motesplatser|aktiviteter)\/[^/]+\/$/.test(address);
}
