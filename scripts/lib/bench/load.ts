import type { Browser, Page } from 'playwright-core';

/** A page to load, and how to search in it. */
export interface Site {
  name: string;
  url: string;
  /** What a hit is. */
  hit: string;
  searchAgain(page: Page, query: string): Promise<unknown>;
}

/** Compressed bytes of bodies, and milliseconds. */
export interface Load {
  firstHit: number;
  firstHitBytes: number;
  fullBytes: number;
  /** The same by folder, so that one sees what is heavy. */
  parts: Record<string, number>;
  repeatBytes: number[];
}

declare global {
  interface Window {
    firstHit: number | undefined;
  }
}

/** How slow: milliseconds before each answer, bytes each second, and how many times slower the processor is. */
export interface Slowness {
  latency: number;
  bytesPerSecond: number;
  cpu: number;
}

/** An old phone on a poor net. */
export const slowPhone: Slowness = { latency: 400, bytesPerSecond: 50_000, cpu: 6 };

/** "Slow 4G" as Chrome DevTools and Lighthouse have it: 150 ms × 3.75, and 1.6 Mbit/s × 0.9, with a processor four times slower. */
export const slow4g: Slowness = { latency: 562.5, bytesPerSecond: 180_000, cpu: 4 };

/** Loads the search with a query in the address, as if from a link, and then searches again. */
export async function measureLoad(browser: Browser, site: Site, first: string, repeats: readonly string[]): Promise<Load> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const quiet = watchQuiet(page);
  await slowDown(page, slowPhone);
  await page.addInitScript(noteFirstHit, site.hit);
  await page.goto(`${site.url}?q=${encodeURIComponent(first)}`, { waitUntil: 'commit' });
  const firstHit = await (await page.waitForFunction(() => window.firstHit, undefined, { timeout: 60_000 })).jsonValue();
  await quiet();
  const load = {
    firstHit: firstHit!,
    firstHitBytes: await bytesUntil(page, firstHit!),
    fullBytes: await bytesUntil(page, Infinity),
    parts: await bytesByFolder(page),
  };
  const repeatBytes: number[] = [];
  for (const query of repeats) {
    const before = await bytesUntil(page, Infinity);
    await site.searchAgain(page, query);
    await quiet();
    repeatBytes.push((await bytesUntil(page, Infinity)) - before);
  }
  await context.close();
  return { ...load, repeatBytes };
}

export async function slowDown(page: Page, { latency, bytesPerSecond, cpu }: Slowness): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

function noteFirstHit(selector: string): void {
  new MutationObserver(() => {
    if (window.firstHit === undefined && document.querySelector(selector) !== null) window.firstHit = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** All that had come by then. */
function bytesUntil(page: Page, time: number): Promise<number> {
  return page.evaluate(
    (end) => {
      const loads = [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[];
      return loads
        .filter(({ responseEnd }) => responseEnd <= (end ?? Infinity))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    },
    Number.isFinite(time) ? time : null,
  );
}

function bytesByFolder(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const parts: Record<string, number> = {};
    const loads = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    for (const { name, encodedBodySize } of loads) {
      const folder = new URL(name).pathname.replace(/[^/]*$/, '');
      parts[folder] = (parts[folder] ?? 0) + encodedBodySize;
    }
    return parts;
  });
}

/** Waits until nothing has been on its way for a while. */
export function watchQuiet(page: Page): () => Promise<void> {
  let pending = 0;
  let last = Date.now();
  const count = (step: number) => () => {
    pending += step;
    last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    last = Date.now();
    while (pending > 0 || Date.now() - last < 700) await new Promise((resolve) => setTimeout(resolve, 50));
  };
}
