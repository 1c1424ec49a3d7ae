import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

let shared: Promise<Browser> | undefined;

interface Options extends BrowserContextOptions {
  /** What the clock says. */
  now?: string;
  /** Runs before the page is opened. */
  before?: (page: Page) => Promise<unknown>;
}

/** Opens a page of the real site in a context of its own, which is gone when the test is done. */
export async function openPage(path: string, { now, before, ...options }: Options = {}): Promise<Page> {
  const page = await newPage(options);
  onTestFinished(() => page.context().close());
  if (now !== undefined) await page.clock.setFixedTime(now);
  await before?.(page);
  await page.goto(path);
  return page;
}

/** One page for many tests, which is ten times quicker. For tests that leave no trace, inside a `describe`. */
export function sharePage(options: BrowserContextOptions = {}, before?: Options['before']): () => Page {
  let page: Page;
  beforeAll(async () => {
    page = await newPage(options);
    await before?.(page);
  });
  afterAll(() => page.context().close());
  return () => page;
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  const browser = await (shared ??= chromium.connect(inject('browser')));
  const context = await browser.newContext({
    baseURL: inject('site'),
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** The small site with one of everything. */
export const onFixture = () => ({ baseURL: inject('fixtureSite') });

/** The site for two kommuner whose lists are cut. */
export const onLongLists = () => ({ baseURL: inject('longSite') });

/** Adds every script error and every complaint in the console to the list. */
export function listenForErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) errors.push(message.text());
  });
}

/** Opens every fold, so that what is in it is tested too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
