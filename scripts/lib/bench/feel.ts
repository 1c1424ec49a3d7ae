import type { Browser, Page } from 'playwright-core';
import { slowDown, slowPhone, watchQuiet } from './load.ts';

/** A page, and what somebody does there first. */
export interface Visit {
  name: string;
  path: string;
  act(page: Page): Promise<unknown>;
}

/** What a visit feels like: milliseconds, and the share of the screen that moved. */
export interface Feel {
  largestPaint: number;
  layoutShift: number;
  /** From a press or a key to the next picture, the slowest one. */
  input: number;
}

declare global {
  interface Window {
    feel: { paints: number[]; shifts: number[]; inputs: number[] };
  }
}

/** One visit with nothing in the cache. */
export async function measureFeel(browser: Browser, origin: string, { path, act }: Visit): Promise<Feel> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await context.newPage();
  const quiet = watchQuiet(page);
  await slowDown(page, slowPhone);
  await page.addInitScript(watchFeel);
  await page.goto(new URL(path, origin).href, { waitUntil: 'load' });
  await quiet();
  // A press ends the search for the largest paint, so it is read before.
  const largestPaint = await page.evaluate(() => Math.max(...window.feel.paints));
  await act(page);
  await quiet();
  const { shifts, inputs } = await page.evaluate(() => window.feel);
  await context.close();
  if (inputs.length === 0) throw new Error(`Nobody pressed anything on ${path}`);
  return { largestPaint, layoutShift: shifts.reduce((sum, shift) => sum + shift, 0), input: Math.max(...inputs) };
}

/** Runs in the page, before anything else. */
function watchFeel(): void {
  const { paints, shifts, inputs } = (window.feel = { paints: [], shifts: [], inputs: [] } as Window['feel']);
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  const watch = (type: string, see: (entry: PerformanceEntry) => void, durationThreshold?: number) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...(durationThreshold === undefined ? {} : { durationThreshold }),
    } as PerformanceObserverInit);
  watch('largest-contentful-paint', ({ startTime }) => paints.push(startTime));
  watch('layout-shift', (entry) => (entry as Shift).hadRecentInput || shifts.push((entry as Shift).value));
  // What is quicker than 16 ms is not told one by one, only that there was something.
  watch('first-input', ({ duration }) => inputs.push(duration));
  watch('event', (entry) => (entry as PerformanceEntry & { interactionId?: number }).interactionId && inputs.push(entry.duration), 16);
}
