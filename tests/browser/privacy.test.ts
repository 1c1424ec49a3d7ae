import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listenForErrors, onFixture, openPage, sharePage, unfold } from './browser.ts';
import { namedTemplates, show } from './templates.ts';

/** Somebody else's site, and what they were asked for. */
const asked: { path: string; referrer: string | undefined }[] = [];
const stranger = createServer(({ url, headers }, response) => {
  asked.push({ path: url!, referrer: headers.referer });
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p>En annan sida</p>');
});
const elsewhere = () => `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;

beforeAll(() => new Promise<void>((resolve) => void stranger.listen(0, '127.0.0.1', resolve)));
afterAll(() => void stranger.close().closeAllConnections());

describe('nothing is sent away, kept or stopped', () => {
  const watched = watch();
  const page = sharePage({}, watched.start);

  test.for(namedTemplates)('on %s', async ([, template]) => {
    watched.forget();
    await show(page(), template);
    await unfold(page());
    expect(watched.foreign(page())).toEqual([]);
    // The browser itself complains about a page that is missing.
    expect(watched.errors.filter((error) => !error.includes('404'))).toEqual([]);
    expect(await violations(page())).toEqual([]);
    expect(await kept(page())).toEqual(nothingKept);
  });

  test('when searching and when using the map', async () => {
    watched.forget();
    await page().goto(new URL('/sok/', inject('fixtureSite')).href);
    await page().locator('#q').fill('smörgås');
    await page().keyboard.press('Enter');
    await page().locator('.results li', { hasText: 'Träffpunkten' }).waitFor();
    await page().goto(new URL('/karta/', inject('fixtureSite')).href);
    await page().locator('.pill').first().waitFor();
    await page().getByRole('button', { name: 'Zooma in' }).click();
    await page().waitForTimeout(400);
    expect(watched.foreign(page())).toEqual([]);
    expect(watched.errors).toEqual([]);
    expect(await violations(page())).toEqual([]);
    expect(await kept(page())).toEqual(nothingKept);
  });
});

test('the next site does not learn where somebody came from', async () => {
  const page = await openPage('/motesplatser/traffpunkten/', onFixture());
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, textContent: 'Bort' });
    document.querySelector('main')!.prepend(link);
  }, `${elsewhere()}/lank`);
  await page.getByRole('link', { name: 'Bort' }).click();
  await page.getByText('En annan sida').waitFor();
  expect(asked.filter(({ path }) => path === '/lank')).toEqual([{ path: '/lank', referrer: undefined }]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

/** Runs in the page. */
const element = (name: string, change: object) => Object.assign(document.createElement(name), change);
const parsed = (innerHTML: string) => (element('template', { innerHTML }) as HTMLTemplateElement).content;

const smuggled: [string, () => Node][] = [
  ['an inline script', () => element('script', { textContent: 'document.title = "hacked"' })],
  ['a handler', () => parsed('<img src="/icon.svg" onload="document.title = \'hacked\'">')],
  ['a style attribute', () => parsed('<h1 style="color: #ff0000">Hej</h1>')],
  ['a style sheet', () => element('style', { textContent: 'h1 { color: #ff0000 }' })],
];

const leaks: [string, (to: string) => unknown][] = [
  ['a foreign image', (to) => document.body.append(element('img', { src: `${to}/bild` }))],
  ['a foreign script', (to) => document.body.append(element('script', { src: `${to}/skript` }))],
  ['a foreign frame', (to) => document.body.append(element('iframe', { src: `${to}/ram` }))],
  ['a request to elsewhere', (to) => void fetch(`${to}/hamta`, { mode: 'no-cors' }).catch(() => undefined)],
  [
    'a form that sends elsewhere',
    (to) => (document.body.appendChild(element('form', { action: `${to}/formular` })) as HTMLFormElement).submit(),
  ],
];

describe.for(['/', '/sok/', '/motesplatser/traffpunkten/'])('what somebody smuggles into %s does nothing:', (path) => {
  const page = sharePage({}, listenForViolations);
  const act = async (code: string) => {
    await page().goto(new URL(path, inject('fixtureSite')).href);
    await page().evaluate(`{ const element = ${element}; const parsed = ${parsed}; ${code} }`);
    await page().waitForFunction(() => document.documentElement.dataset['violations'] !== undefined);
  };

  test.for(smuggled)('%s', async ([, make]) => {
    await act(`document.querySelector('main').append((${make})())`);
    expect(await page().title()).not.toBe('hacked');
    const colours = await page()
      .locator('h1')
      .evaluateAll((all) => all.map((h1) => getComputedStyle(h1).color));
    expect(colours).not.toContain('rgb(255, 0, 0)');
  });

  test.for(leaks)('%s', async ([, leak]) => {
    asked.length = 0;
    await act(`(${leak})(${JSON.stringify(elsewhere())})`);
    expect(asked).toEqual([]);
    expect(new URL(page().url()).pathname).toBe(path);
  });
});

/** Collects what the page asks for and complains about. */
function watch() {
  const requests: string[] = [];
  const errors: string[] = [];
  return {
    errors,
    forget: () => [requests, errors].forEach((list) => (list.length = 0)),
    start: async (page: Page) => {
      page.context().on('request', (request) => requests.push(request.url()));
      listenForErrors(page, errors);
      await listenForViolations(page);
    },
    foreign: (page: Page) => requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin),
  };
}

/** What the policy stops is written on the root element, where the page's own scripts do not look. */
async function listenForViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset['violations'] = `${violatedDirective} ${blockedURI}`;
    });
  });
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => [document.documentElement.dataset['violations'] ?? []].flat());
}

const nothingKept = { cookies: 0, cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

async function kept(page: Page) {
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: (await page.context().cookies()).length, ...inPage };
}
