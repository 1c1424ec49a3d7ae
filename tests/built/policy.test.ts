import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { attribute, dist, faultsIn, readPages, type Page } from './site.ts';

describe.for([
  ['the real site', (): string => dist],
  ['the site with one of everything', (): string => inject('fixture')],
] as const)('on every page of %s', ([, folder]) => {
  const pages = readPages(folder());
  const all = (check: (page: Page) => readonly string[]) => expect(faultsIn(pages, check)).toEqual([]);

  test('there is a policy, before anything that it governs', () =>
    all(({ html }) => (/<head><meta charset="utf-8"><meta http-equiv="content-security-policy" /i.test(html) ? [] : ['no policy'])));

  test('nothing may load but what the policy names', () =>
    all((page) => {
      const { 'style-src': _style, 'script-src': _script, ...rest } = policyOf(page);
      const fixed = { 'default-src': "'none'", 'img-src': "'self'", 'font-src': "'self'", 'connect-src': "'self'" };
      const expected = { ...fixed, 'base-uri': "'none'", 'form-action': "'self'" };
      return JSON.stringify(rest) === JSON.stringify(expected) ? [] : [JSON.stringify(rest)];
    }));

  test('only its own style sheet is allowed, by hash', () =>
    all((page) => {
      const hashes = [...page.html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => `'sha256-${sha256(css!)}'`);
      return policyOf(page)['style-src'] === ["'self'", ...hashes].join(' ') ? [] : [policyOf(page)['style-src']!];
    }));

  test('a page without script allows none, and only the search page may run WebAssembly', () =>
    all((page) => {
      const hasScript = page.document.querySelector('script') !== null;
      const expected = page.address === '/sok/' ? "'self' 'wasm-unsafe-eval'" : hasScript ? "'self'" : "'none'";
      return policyOf(page)['script-src'] === expected ? [] : [`script-src ${policyOf(page)['script-src']}`];
    }));

  test('no script is inline', () =>
    all(({ document }) =>
      document.querySelectorAll('script').flatMap((script) => (script.getAttributeValue('src') === null ? ['inline script'] : [])),
    ));

  test('no element carries a style or a handler', () =>
    all(({ document }) =>
      document
        .querySelectorAll('*')
        .flatMap(({ attributes, tagName }) =>
          attributes.filter(({ key }) => key === 'style' || key.startsWith('on')).map(({ key }) => `${tagName} ${key}`),
        ),
    ));

  test('no address is insecure', () => all(({ html }) => html.match(/(?:href|src|action)="http:[^"]*"/g) ?? []));

  test('no link leaks where somebody was', () =>
    all(({ document }) => [
      ...(document.querySelector('meta[name="referrer"][content="no-referrer"]') === null ? ['no referrer policy'] : []),
      ...document.querySelectorAll('a[target]').map((link) => `a target on ${attribute(link, 'href')}`),
    ]));
});

function policyOf({ document }: Page): Record<string, string> {
  const policy = attribute(document.querySelector('meta[http-equiv="content-security-policy"]')!, 'content');
  return Object.fromEntries(policy.split(';').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1).join(' ')]));
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
