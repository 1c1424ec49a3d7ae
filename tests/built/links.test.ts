import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, dist, faultsIn, readPages, type Page } from './site.ts';

const origin = 'https://here.example';

describe.for([
  ['the real site', (): string => dist, '/'],
  ['the site with one of everything', (): string => inject('fixture'), '/'],
  ['a site for two kommuner', (): string => inject('instans'), '/'],
  ['the real site under a sub-path', (): string => inject('subPath'), '/gemenskap/'],
] as const)('in %s', ([, folder, base]) => {
  const pages = readPages(folder());
  const ids = new Map(pages.map(({ address, document }) => [address, new Set(document.querySelectorAll('[id]').map((e) => e.id))]));
  const inner = pages.map((page) => ({
    page,
    addresses: addressesIn(page).map((to) => new URL(to, origin + base + page.address.slice(1))),
  }));

  test('every address is within the site, secure, or for a phone or a letter', () => {
    const schemes = new Set(inner.flatMap(({ addresses }) => addresses.map(({ protocol }) => protocol)));
    expect([...schemes].sort()).toEqual(expect.arrayContaining(['https:', 'mailto:', 'tel:']));
    expect([...schemes].filter((scheme) => !['https:', 'mailto:', 'tel:', 'sms:', 'geo:'].includes(scheme))).toEqual([]);
  });

  test('no link is dead', () => {
    const faults = inner.flatMap(({ page, addresses }) =>
      addresses.filter(isOurs).flatMap((url) => (exists(folder(), base, url) ? [] : [`${page.address}: ${url.pathname}`])),
    );
    expect(faults).toEqual([]);
  });

  test('no anchor is dead', () => {
    const faults = inner.flatMap(({ page, addresses }) =>
      addresses
        .filter(
          (url) =>
            isOurs(url) &&
            url.hash !== '' &&
            !isQuestion(url) &&
            !ids.get(withoutBase(base, url.pathname))?.has(decodeURIComponent(url.hash.slice(1))),
        )
        .map((url) => `${page.address}: ${url.pathname}${url.hash}`),
    );
    expect(faults).toEqual([]);
  });

  test('pages are linked by the address they have, without a detour', () => {
    const faults = faultsIn(pages, (page) =>
      addressesIn(page).filter((to) => to.startsWith('/') && !/\/$|\.\w+$/.test(to.replace(/[?#].*/, ''))),
    );
    expect(faults).toEqual([]);
  });

  test('every page can be reached from the home page', () => {
    const links = new Map(
      inner.map(({ page, addresses }) => [page.address, addresses.filter(isOurs).map((url) => withoutBase(base, url.pathname))]),
    );
    const seen = new Set(['/']);
    for (const address of seen) links.get(address)?.forEach((to) => seen.add(to));
    const alone = pages.filter((page) => !seen.has(page.address) && !isUnlisted(page));
    expect(alone.map(({ address }) => address)).toEqual([]);
  });
});

/** What a page links to, fetches or sends a form to, style sheets included. */
function addressesIn({ document, html }: Page): string[] {
  const attributes = ['href', 'src', 'action'].flatMap((name) => document.querySelectorAll(`[${name}]`).map((e) => attribute(e, name)));
  const styles = [...html.matchAll(/url\(["']?([^#"')][^"')]*)/g)].map(([, url]) => url!);
  const moves = [...html.matchAll(/http-equiv="refresh" content="0;url=([^"]+)"/g)].map(([, url]) => url!);
  return [...attributes, ...styles, ...moves];
}

/** Hidden entries and moved pages are for those who have the address; 404 is for those who have the wrong one. */
function isUnlisted({ document }: Page): boolean {
  return document.querySelector('meta[name="robots"]') !== null;
}

const isOurs = (url: URL) => url.origin === origin;
const withoutBase = (base: string, path: string) => (path.startsWith(base) ? `/${path.slice(base.length)}` : `outside the base: ${path}`);

function exists(folder: string, base: string, { pathname }: URL): boolean {
  const path = join(folder, decodeURIComponent(withoutBase(base, pathname)));
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
}

/** What stands after "#" there is a search, a choice on the map, a list, the answers in the form, or a question. */
function isQuestion(url: URL): boolean {
  return /\/(sok|karta|lista|bidra|vad-saknar-du)\/$/.test(url.pathname) && url.hash.includes('=');
}
