import type { Browser } from 'playwright-core';
import { slowPhone } from './load.ts';

/** Milliseconds from "Visa träffar" to hits on the page, by query: from the table, and once the full text has answered too. */
export interface Speed {
  first: number[];
  withText: number[];
}

/** Searches in our own page, one query after the other, after one that has loaded everything. */
export async function measureSpeed(browser: Browser, url: string, loading: string, queries: readonly string[]): Promise<Speed> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
  await page.goto(`${url}?q=${encodeURIComponent(loading)}`);
  await page.locator('.results ol > li').first().waitFor();
  await page.waitForLoadState('networkidle');
  const draws = await page.evaluate(timeDraws, queries);
  await context.close();
  const times = draws.filter((ms) => ms.length > 0);
  return { first: times.map(([first]) => first!), withText: times.filter((ms) => ms.length > 1).map((ms) => ms.at(-1)!) };
}

/**
 * Runs in the page. The hits are drawn once from the table, and again if the full text has more to say. A query begins when the one
 * before has been drawn for good: else it would wait for that, and be told its hits as its own.
 */
async function timeDraws(queries: readonly string[]): Promise<number[][]> {
  const longestBetweenDraws = 350;
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const form = document.querySelector('form[role="search"]') as HTMLFormElement;
  const field = form.querySelector<HTMLInputElement>('#q')!;
  let start = 0;
  let draws: number[] = [];
  new MutationObserver(() => draws.push(performance.now() - start)).observe(document.querySelector('.results ol')!, { childList: true });
  const all: number[][] = [];
  for (const query of queries) {
    field.value = query;
    draws = [];
    start = performance.now();
    form.requestSubmit();
    for (let drawn = -1; drawn < draws.length;) {
      drawn = draws.length;
      await wait(longestBetweenDraws);
    }
    all.push(draws);
  }
  return all;
}
