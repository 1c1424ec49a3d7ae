import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { settle, sharePage } from './browser.ts';
import { openNodeSearch, type NodeSearch } from './node-search.ts';

/** Needs, situations, places, groups, ages, languages, misspellings, names, small words, a crisis, and words for the full text alone. */
const queries = [
  'fika',
  'jag har ingen att prata med',
  'fika pensionär södertälje',
  'sorggrupp',
  'malmo fika',
  'someone to talk to',
  'promenad i lund',
  'min man har dött',
  '80+ stockholm',
  '25 år göteborg',
  'ensamm',
  'promennad',
  'jag vill inte leva',
  'min bror tog livet av sig',
  'kyrka med soppa',
  'schack',
  'trädgård',
  'kör i kyrkan',
  'biljard umeå',
  'suomeksi helsinki',
  'أريد أن أتحدث مع شخص ما',
  'Röda Korset',
  'ny i stan och känner ingen',
  'xyzzyplugh',
  'anhörig demens västerås',
];

/** One moment for both, also when the tests run past midnight. */
const now = new Date();
let node: NodeSearch;
beforeAll(async () => {
  node = await openNodeSearch('dist', now);
});
afterAll(() => node.close());

const expected = async (query: string) => (await node.search(query)).slice(0, 10);

describe('the first ten hits are the same in Node and in the browser', () => {
  const page = sharePage({}, async (fresh) => {
    await fresh.clock.setFixedTime(now);
    await fresh.goto('/sok/');
  });

  test.for(queries)('%s', async (query) => {
    await page().evaluate((q) => (location.hash = `q=${encodeURIComponent(q)}`), query);
    await expectHits(page(), await expected(query));
  });

  // What was searched for before leaves more words in the page than a link to a search finds there.
  test.for(['fika', 'min man har dött', 'biljard umeå', 'أريد أن أتحدث مع شخص ما', 'anhörig demens västerås'])(
    'for who comes by a link: %s',
    async (query) => {
      await page().goto('about:blank');
      await page().goto(new URL(`/sok/?q=${encodeURIComponent(query)}`, inject('site')).href);
      await expectHits(page(), await expected(query));
    },
  );
});

/** The full text comes after the first hits, so they must be there and stay. */
async function expectHits(page: Page, hits: readonly string[]): Promise<void> {
  const read = () =>
    page
      .locator('.results ol > li')
      .evaluateAll((items) =>
        items.slice(0, 10).map((item) => item.querySelector('a')!.pathname.split('/').filter(Boolean).slice(-2).join('/')),
      );
  await expect.poll(read).toEqual(hits);
  await settle(page);
  expect(await read()).toEqual(hits);
}
