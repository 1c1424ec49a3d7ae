import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onFixture, openPage, settle } from './browser.ts';

// What a screen reader says: names out of their context, and what changes while somebody listens.

describe('is said once', () => {
  test('how many hits there are, though they are drawn again when the full text has come', async () => {
    const page = await openPage('/sok/?q=nattlinjen', { ...onFixture(), before: listen });
    await page.locator('.results .card').first().waitFor();
    await settle(page);
    expect((await heard(page)).filter((words) => words.endsWith('för ”nattlinjen”.'))).toHaveLength(1);
  });

  test('that the search is on its way, and that nothing was found', async () => {
    const page = await openPage('/sok/', { ...onFixture(), before: listen });
    await page.locator('#q').fill('xyzzyqwv');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Vi hittade inget' }).waitFor();
    await settle(page);
    expect((await heard(page)).filter((words) => words === 'Söker …')).toHaveLength(1);
  });

  test('that no kommun begins so, and not at every letter', async () => {
    const page = await openPage('/kommun/', { before: listen });
    await page.getByLabel('Skriv början på kommunens namn').pressSequentially('xyz');
    expect(await heard(page)).toEqual(['Ingen kommun börjar så. Kontrollera stavningen.']);
  });
});

test('suggestions are counted aloud, in both fields, and no longer when the list is gone', async () => {
  const page = await openPage('/sok/', { before: listen });
  await page.locator('#q').focus();
  await settle(page);
  await page.locator('#q').pressSequentially('göteborg');
  await page.getByRole('listbox', { name: 'Förslag' }).waitFor();
  expect((await heard(page)).at(-1)).toBe('7 förslag');
  await page.keyboard.press('Escape');
  expect((await heard(page)).at(-1)).toBe('');
  await page.locator('#plats').pressSequentially('hallunda');
  await page.getByRole('listbox', { name: 'Platser' }).waitFor();
  expect((await heard(page)).at(-1)).toBe('1 förslag');
});

describe('alone, in a list of links, is clear', () => {
  test('whom a number reaches', async () => {
    const page = await openPage('/kommun/lund/');
    await page.getByRole('link', { name: 'Ring 020-22 22 33: Äldrelinjen', exact: true }).waitFor();
    const footer = page.getByRole('contentinfo');
    for (const name of ['112 nödnumret', '1177 råd om vård på telefon', '90101 Självmordslinjen'])
      expect(await footer.getByRole('link', { name, exact: true }).count(), name).toBe(1);
    await page.goto('/hjalp-nu/');
    const names = await page.locator('main a[href="tel:112"]').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(names).toEqual(['Ring 112: nödnumret', 'Ring 112: Jourhavande präst']);
  });

  test('where chat, mail and web site lead', async () => {
    const page = await openPage('/stodlinjer/brottsofferjouren/');
    for (const name of ['Chatta: brottsofferjouren.se', 'Mejla: fraga@boj.se', 'Webbsida: brottsofferjouren.se'])
      expect(await page.getByRole('link', { name, exact: true }).count(), name).toBe(1);
  });
});

test('a sign that shows how a table is sorted is silent', async () => {
  const page = await openPage('/tackning/');
  expect(await page.getByRole('button', { name: 'Län', exact: true }).count()).toBe(1);
});

describe('the form', () => {
  test('says that a row is taken away by its number, and goes to what it will look like', async () => {
    const page = await openPage('/bidra/');
    await page.getByRole('button', { name: 'Lägg till ett nummer' }).click();
    for (const name of ['Ta bort Telefon 1', 'Ta bort Telefon 2'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(1);
    await page.getByRole('button', { name: 'Visa hur det blir' }).click();
    const shown = page.getByRole('group', { name: 'Så här blir det' });
    expect(await shown.evaluate((group) => group === document.activeElement)).toBe(true);
  });

  test('names the list of what is left, and says of boxes once that an answer is missing', async () => {
    const page = await openPage('/bidra/');
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.getByRole('group', { name: '14 saker är inte klara än' }).waitFor();
    const boxes = page.getByRole('group', { name: 'Vem är det för?' }).getByRole('checkbox');
    expect(await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('aria-invalid')).slice(0, 3))).toEqual(['true', null, null]);
  });
});

type Listening = Window & { heard: string[] };

/** Keeps what live regions come to say, from before the page has one. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = ((window as unknown as Listening).heard = []);
    const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[role="status"], [aria-live]');
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => regionOf(target)).filter((region) => region != null));
      for (const region of regions) heard.push(region.textContent!.trim());
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as Listening).heard);
