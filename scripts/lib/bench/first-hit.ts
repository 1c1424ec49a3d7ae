import type { Browser } from 'playwright-core';
import { slow4g, slowDown, watchQuiet } from './load.ts';

/** A search page: where its field is, what a hit is, and whether Enter starts it. */
export interface Searcher {
  url: string;
  field: string;
  hit: string;
  needsEnter: boolean;
}

/** Milliseconds to the first hit, and for how long the page could not answer meanwhile. */
export interface FirstHit {
  /** From the last key, which is Enter where that starts the search. */
  sinceLast: number;
  sinceFirst: number;
  blocked: number;
}

declare global {
  interface Window {
    typing: { start: number; last: number; hit: number; blocked: number };
  }
}

/** Five keys a second: a quick thumb. */
export const keyDelay = 200;

/** Opens a search page, waits until it has come, and types. The page is watched until the net is quiet again. */
export async function measureFirstHit(browser: Browser, { url, field, hit, needsEnter }: Searcher, query: string): Promise<FirstHit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const quiet = watchQuiet(page);
  await slowDown(page, slow4g);
  await page.addInitScript(watchTyping, hit);
  await page.goto(url, { waitUntil: 'load' });
  await page.locator(field).waitFor();
  await quiet();
  await page.locator(field).focus();
  await page.keyboard.type(query, { delay: keyDelay });
  if (needsEnter) await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.typing.hit > 0, undefined, { timeout: 60_000 });
  await quiet();
  const { start, last, hit: at, blocked } = await page.evaluate(() => window.typing);
  await context.close();
  return { sinceLast: at - last, sinceFirst: at - start, blocked };
}

/** Runs in the page, before anything else. Blocked is what tasks last beyond 50 ms, as in Total Blocking Time. */
function watchTyping(selector: string): void {
  const typing = (window.typing = { start: 0, last: 0, hit: 0, blocked: 0 });
  const note = ({ timeStamp }: Event) => {
    typing.start ||= timeStamp;
    if (typing.hit === 0) typing.last = timeStamp;
  };
  addEventListener('keydown', note, true);
  const look = () => {
    if (typing.start > 0 && typing.hit === 0 && document.querySelector(selector) !== null) typing.hit = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    const tasks = list.getEntries().filter(({ startTime, duration }) => typing.start > 0 && startTime + duration > typing.start);
    for (const { duration } of tasks) typing.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}
