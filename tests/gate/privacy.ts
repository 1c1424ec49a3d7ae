import type { Page } from 'playwright-core';
import { listenForErrors } from '../browser/browser.ts';

/** Collects what a page asks others for, what the policy stops and what the console says. */
export function watch() {
  const requests: string[] = [];
  const errors: string[] = [];
  return {
    start: async (page: Page) => {
      page.context().on('request', (request) => requests.push(request.url()));
      page.on('websocket', (socket) => requests.push(socket.url()));
      listenForErrors(page, errors);
      await listenForViolations(page);
    },
    forget: () => [requests, errors].forEach((list) => (list.length = 0)),
    /** Each as "kind: what". The browser itself complains about a page that is missing. */
    faults: async (page: Page): Promise<string[]> => {
      const { origin } = new URL(page.url());
      return [
        ...requests.filter((url) => new URL(url).origin !== origin).map((url) => `foreign: ${url}`),
        ...errors.filter((error) => !/status of 404|violates the following/.test(error)).map((error) => `error: ${error}`),
        ...(await violations(page)).map((violation) => `policy: ${violation}`),
        ...(await kept(page)),
      ];
    },
  };
}

/** What the policy stops is written on the root element, where the page's own scripts do not look. */
async function listenForViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { dataset } = document.documentElement;
      dataset['violations'] = `${dataset['violations'] ?? ''}${violatedDirective} ${blockedURI}\n`;
    });
  });
}

export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => document.documentElement.dataset['violations'] ?? '');
  return found.split('\n').filter((violation) => violation !== '');
}

/** Everywhere that something can be left behind. */
async function kept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie === '' ? 0 : 1,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    database: (await indexedDB.databases()).length,
    cache: (await caches.keys()).length,
    'service worker': (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const all = { ...inPage, cookie: (await page.context().cookies()).length + inPage.cookie };
  return Object.entries(all).flatMap(([kind, count]) => (count === 0 ? [] : [`${kind}: ${count}`]));
}
