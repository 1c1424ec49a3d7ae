import type { Browser, CDPSession, Page } from 'playwright-core';

/** Milliseconds, and bytes: on the way compressed, on the heap as they are. */
export interface Measured {
  visible: number;
  zoom: number;
  pan: number;
  heap: number;
  bytes: number;
  closeBytes: number;
}

declare global {
  interface Window {
    visibleAt: number | undefined;
  }
}

/** Opens the map as a visitor does, comes all the way in, and goes about. Nothing is animated, so that only work is measured. */
export async function measureMap(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(noteVisible);
  await page.goto(`${url}karta/`, { waitUntil: 'commit' });
  const visible = await (await page.waitForFunction(() => window.visibleAt, undefined, { timeout: 120_000 })).jsonValue();
  await page.waitForLoadState('networkidle');
  const bytes = await bytesOf(page);
  const steps: number[] = [];
  for (const _ of [1, 2, 3, 4, 5, 6]) steps.push(await timeOf(page, zoomIn));
  // What is fetched for a close look has come by now.
  await page.waitForLoadState('networkidle');
  await timeOf(page, panAgain);
  const pans: number[] = [];
  for (const _ of [1, 2, 3, 4, 5, 6]) pans.push(await timeOf(page, panAgain));
  const closeBytes = await bytesOf(page);
  const heap = await heapOf(session);
  await context.close();
  return { visible: visible!, zoom: median(steps), pan: median(pans), heap, bytes, closeBytes };
}

/** From the start of the page until the first pill has been painted. */
function noteVisible(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.pill') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.visibleAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Until the next picture is painted. */
const timeOf = (page: Page, act: string) =>
  page.evaluate<number>(`new Promise((done) => {
    const start = performance.now();
    ${act};
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  })`);

const zoomIn = `document.querySelector('[data-zoom="1"]').click()`;
/** What Leaflet hears when an arrow is pressed. It asks for the old code of the key. */
const panAgain = `(() => {
  const map = document.querySelector('.map');
  map.focus();
  map.dispatchEvent(Object.assign(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40, bubbles: true })));
})()`;

function bytesOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    return all.filter(({ name }) => !name.endsWith('.woff2')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
}

/** After a collection: what is kept, typed arrays and all. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + (backingStorageSize ?? 0);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
