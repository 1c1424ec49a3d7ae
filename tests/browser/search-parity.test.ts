import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { openNodeSearch, type NodeSearch } from './node-search.ts';

/** Needs, situations, places, groups, ages, languages, misspellings, names, small words, a crisis, and words for the full text alone. */
const queries = [
  'fika',
  'jag har ingen att prata med',
  'fika pensionär södertälje',
  'sorggrupp',
  'malmo sprakcafe',
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

let node: NodeSearch;
beforeAll(async () => {
  node = await openNodeSearch('dist');
});
afterAll(() => node.close());

describe('the first ten hits are the same in Node and in the browser', () => {
  test.for(queries)('%s', async (query) => {
    const page = await openPage(`/sok/?q=${encodeURIComponent(query)}`);
    expect(await settledHits(page)).toEqual((await node.search(query)).slice(0, 10));
  });
});

/** The hits once they have stood still: the full text comes after the first. */
async function settledHits(page: Page): Promise<string[]> {
  await page.locator('.results ol > li').first().waitFor();
  let last = '';
  for (let stood = 0; stood < 2;) {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(100);
    const now = (await read(page)).join();
    stood = now === last ? stood + 1 : 0;
    last = now;
  }
  return (await read(page)).slice(0, 10);
}

const read = (page: Page) =>
  page
    .locator('.results ol > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')!.pathname.split('/').filter(Boolean).slice(-2).join('/')));
