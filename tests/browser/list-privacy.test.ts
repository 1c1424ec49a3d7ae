import { createServer, request as send, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hashOf, openPage, settle } from './browser.ts';

interface Logged {
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The small site behind a server that writes down everything it is told, as the curious one would. */
const log: Logged[] = [];
const curious = createServer((incoming, outgoing) => {
  const entry: Logged = { line: `${incoming.method} ${incoming.url}`, headers: incoming.headers, body: '' };
  log.push(entry);
  incoming.on('data', (part: Buffer) => (entry.body += part.toString()));
  const { hostname, port } = new URL(inject('fixtureSite'));
  const onward = send({ hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
});
const elsewhere: Logged[] = [];
const stranger = createServer(({ method, url, headers }, response) => {
  elsewhere.push({ line: `${method} ${url}`, headers, body: '' });
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p>En annan sida</p>');
});
const addressOf = (server: typeof curious) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(() => Promise.all([curious, stranger].map((server) => new Promise<void>((done) => void server.listen(0, '127.0.0.1', done)))));
afterAll(() => [curious, stranger].forEach((server) => server.close().closeAllConnections()));

/** Every form that an entry could have on the wire. */
const codes = ['YjN', 'mHD', 'dy8'];

/** Pagefind asks for its list of files past every cache: the one line with a question mark, and it holds the time alone. */
const pagefindEntry = /^GET \/pagefind\/pagefind-entry\.json\?ts=\d{13}$/;

test('no server, no storage and no other site learns what is in a list', async () => {
  log.length = elsewhere.length = 0;
  const page = await openPage(`/kommun/lund/#v=${codes[1]}`, { baseURL: addressOf(curious), permissions: ['clipboard-write'] });
  const titles = [await page.title()];
  await page.getByLabel('Lägg till i min lista: Träffpunkten med allt').click();
  await page.waitForURL('**/#v=mHDYjN');
  await page.getByRole('link', { name: 'Gömstället', exact: true }).click();
  await page.getByLabel('Lägg till i min lista: Gömstället').click();
  await page.waitForURL('**/gomstallet/#v=mHDYjNdy8');
  titles.push(await page.title());
  await page.locator('nav').getByRole('link', { name: 'Sök' }).click();
  await page.locator('#q').fill('smörgås');
  await page.keyboard.press('Enter');
  await page.locator('.results [data-part="hits"] li').first().waitFor();
  await page.goBack();
  await page.goBack();
  await page.locator('.my-list a').click();
  await page.locator('.list-entry').nth(2).waitFor();
  titles.push(await page.title());
  for (const [name, said] of [
    ['Flytta ner: Brevvän', 'Brevvän är nummer 2 av 3.'],
    ['Kopiera länken', 'Länken är kopierad.'],
    ['Ta bort: Gömstället', 'Gömstället är borttagen.'],
    ['Ångra', 'Tillbaka i listan.'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.locator('main [role="status"]', { hasText: said }).waitFor({ state: 'attached' });
  }
  await page.pdf();
  expect(await kept(page)).toEqual({ cookies: 0, cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '' });
  await leaveFor(page, `${addressOf(stranger)}/bort`);

  const told = [...log, ...elsewhere].map((one) => JSON.stringify(one).replace(/\.[\w-]{8}\.js/g, '.js'));
  expect(log.length).toBeGreaterThan(15);
  expect(elsewhere.map(({ line }) => line)).toContain('GET /bort');
  for (const code of codes)
    expect(
      told.filter((line) => line.includes(code)),
      code,
    ).toEqual([]);
  expect([...log, ...elsewhere].filter(({ line }) => /[?&#]|v=/.test(line) && !pagefindEntry.test(line))).toEqual([]);
  expect([...log, ...elsewhere.filter(({ line }) => line === 'GET /bort')].flatMap(({ headers }) => headers.referer ?? [])).toEqual([]);
  expect(log.filter(({ line, body }) => !line.startsWith('GET ') || body !== '')).toEqual([]);
  expect(titles.filter((title) => /ensam|#|v=/i.test(title))).toEqual([]);
});

test('the page asks for the same files whatever the list holds', async () => {
  const asked = await Promise.all(
    ['YjN', 'mHDdy8sLsiAV'].map(async (list) => {
      const requests: string[] = [];
      const page = await openPage('about:blank', {
        before: async (p) => void p.on('request', (one) => requests.push(one.url().replace(/#.*/, ''))),
      });
      await page.goto(`${addressOf(curious)}/lista/#v=${list}`);
      await page.locator('.list-entry').first().waitFor();
      await settle(page);
      return requests.sort();
    }),
  );
  expect(asked[0]!.length).toBeGreaterThan(4);
  expect(asked[0]).toEqual(asked[1]);
});

test('leaving a list leaves one step in the history, however much it was changed', async () => {
  const page = await openPage('/om/', { baseURL: addressOf(curious) });
  const before = await page.evaluate(() => history.length);
  await page.goto(`${addressOf(curious)}/lista/#v=mHDYjN`);
  await page.getByRole('button', { name: 'Flytta ner: Brevvän' }).click();
  await page.locator('main [role="status"]', { hasText: 'Brevvän är nummer 2 av 2.' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Töm listan' }).click();
  await page.getByText('Listan är tom.').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  expect(await hashOf(page)).toBe('');
});

async function leaveFor(page: Page, to: string) {
  await page.evaluate((href) => {
    document.querySelector('main')!.prepend(Object.assign(document.createElement('a'), { href, textContent: 'Bort' }));
  }, to);
  await page.getByRole('link', { name: 'Bort' }).click();
  await page.getByText('En annan sida').waitFor();
}

async function kept(page: Page) {
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }));
  return { cookies: (await page.context().cookies()).length, ...inPage };
}
