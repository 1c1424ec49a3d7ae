import { describe, expect, inject, test } from 'vitest';
import { poorScripts, readable } from '../gate/poor-scripts.ts';
import { onFixture, openPage, sharePage } from './browser.ts';

const pages = [
  '/',
  '/kommun/lund/',
  '/motesplatser/traffpunkten/',
  '/hjalp-nu/',
  '/sok/?q=fika',
  '/karta/',
  '/vad-saknar-du/',
  '/lista/',
  '/bidra/',
];

/** What there is to read without any script, asked once for each page. */
const plainly = new Map<string, string[]>();

describe.for(Object.entries(poorScripts))('with scripts %s', ([name, spoil]) => {
  const plain = sharePage({ javaScriptEnabled: false });
  const page = sharePage({}, (page) => spoil(page.context()));
  // The first script of this page needs no other, and says at once what is open.
  const spoiled = pages.filter((path) => !(name.includes('only the first') && path === '/hjalp-nu/'));

  test.for(spoiled)('%s can be read like a page without scripts', async (path) => {
    const url = new URL(path, inject('fixtureSite')).href;
    if (!plainly.has(path))
      plainly.set(
        path,
        await plain()
          .goto(url)
          .then(() => readable(plain())),
      );
    await page().goto(url);
    const seen = new Set(await readable(page()));
    expect(seen.size).toBeGreaterThan(2);
    expect(plainly.get(path)!.filter((text) => !seen.has(text))).toEqual([]);
  });
});

test.for([
  ['hides everything until its script is there', (): unknown => (document.documentElement.style.visibility = 'hidden')],
  ['is transparent until its script is there', (): unknown => (document.body.style.opacity = '0')],
  ['takes its list away first', () => document.querySelector('main ul')!.remove()],
  ['folds what cannot be opened', (): unknown => (document.querySelector('main')!.hidden = true)],
] as const)('a page that %s would be seen', async ([, spoil]) => {
  const page = await openPage('/motesplatser/', onFixture());
  const before = await readable(page);
  await page.evaluate(`(${spoil})()`);
  const seen = new Set(await readable(page));
  expect(before.filter((text) => !seen.has(text))).not.toEqual([]);
});
