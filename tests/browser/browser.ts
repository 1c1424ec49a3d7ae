import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
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
  // Nothing waits for its own sake: this is what a busy machine may need for one step.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  watchRequests(page);
  return page;
}

interface Traffic {
  /** What has been asked for and has neither come nor failed. */
  waiting: Set<Request>;
  asked: number;
}

const traffic = new WeakMap<Page, Traffic>();

function watchRequests(page: Page): void {
  const own: Traffic = { waiting: new Set(), asked: 0 };
  traffic.set(page, own);
  page.on('request', (request) => {
    own.asked++;
    own.waiting.add(request);
  });
  page.on('requestfinished', (request) => own.waiting.delete(request));
  page.on('requestfailed', (request) => own.waiting.delete(request));
}

/** Waits until a page has nothing left to fetch, do or draw: what it shows then is its whole answer. It must have its scripts. */
export async function settle(page: Page): Promise<void> {
  const { waiting } = traffic.get(page)!;
  for (let calm = 0; calm < 2;) {
    const before = asked(page);
    await page.evaluate(idle);
    calm = waiting.size === 0 && asked(page) === before ? calm + 1 : 0;
  }
}

const asked = (page: Page) => traffic.get(page)!.asked;

/** Runs in the page. What the page has put off comes before what is asked for here. A page with nothing to draw may never call itself idle. */
async function idle(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
  }
}

/** Where the page is. What it does to its own address reaches us a moment later than what it shows. */
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** The next request of this kind waits until it is released, as on a slow net. */
export async function holdNext(page: Page, url: string): Promise<{ asked: Promise<Request>; release: () => void }> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(url, (route) => released.then(() => route.continue()), { times: 1 });
  return { asked: page.waitForRequest(url), release };
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
