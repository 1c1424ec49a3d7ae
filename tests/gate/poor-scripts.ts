import type { BrowserContext, Page, Route } from 'playwright-core';

const scripts = /\.js$/;
const files = /\.js$|\/data\/|\/pagefind\//;
const cutInHalf = async (route: Route) => {
  const response = await route.fetch();
  const code = await response.text();
  await route.fulfill({ response, body: code.slice(0, code.length / 2) });
};
/** Somebody may have left the page before its last script has come. */
const ifStillThere = (handle: (route: Route) => Promise<void>) => (route: Route) => handle(route).catch(() => undefined);
const throwing = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("trasig");' });
const unreadable = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'const = {' });

/** What can happen to scripts on their way, and a page must stand. */
export const poorScripts: Readonly<Record<string, (context: BrowserContext) => Promise<unknown>>> = {
  'that are blocked': (context) => context.route(scripts, (route) => route.abort()),
  'that cannot be read': (context) => context.route(scripts, unreadable),
  'that fail at once': (context) => context.route(scripts, throwing),
  'cut in half': (context) => context.route(scripts, ifStillThere(cutInHalf)),
  'of which only the first comes': async (context) => {
    const first = new Set<string>();
    const onlyFirst = async (route: Route) => {
      const html = await (await fetch(route.request().frame().url())).text();
      for (const [, src] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) first.add(src!);
      await (first.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort());
    };
    await context.route(files, ifStillThere(onlyFirst));
  },
};

/** What there is to read and press, as a person without scripts gets it. Folds are opened: anybody can. */
export async function readable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const main = document.querySelector('main')!;
    const words = [...main.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, label, legend, a, button')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('noscript') === null,
      )
      .map((element) => element.textContent!.replace(/\s+/g, ' ').trim());
    return [...new Set(words)].filter((text) => text !== '');
  });
}
