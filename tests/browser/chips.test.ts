import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hashOf, openPage, settle } from './browser.ts';

const chips = (page: Page) => page.locator('[data-part="understood"] a').allTextContents().then(trim);
const hits = (page: Page) => page.locator('.results ol h3').allTextContents();
const status = (page: Page) => page.locator('.results [role="status"]');
const crisis = (page: Page) => page.locator('[data-part="crisis"]');
const trim = (texts: string[]) => texts.map((text) => text.trim());

describe('what was understood', () => {
  test('stands as choices to take away', async () => {
    const page = await search('fika pensionär södertälje');
    expect(await chips(page)).toEqual(['Ta bort: Fika tillsammans', 'Ta bort: Äldre', 'Ta bort: Södertälje']);
  });

  test('is taken away with one tap, from the address and the hits, and stays away', async () => {
    const page = await search('promenad i lund');
    const before = await hits(page);
    await page.getByRole('link', { name: 'Ta bort: Lund' }).click();
    await expect.poll(() => chips(page)).toEqual(['Ta bort: Promenera tillsammans']);
    const asked = new URLSearchParams((await hashOf(page)).slice(1));
    expect(asked.getAll('utan')).toEqual(['kommun:1281']);
    expect(asked.get('q')).toBe('promenad i lund');
    await settled(page);
    const after = await hits(page);
    expect(after).not.toEqual(before);

    await page.reload();
    await settled(page);
    expect(await chips(page)).toEqual(['Ta bort: Promenera tillsammans']);
    expect(await hits(page)).toEqual(after);

    await page.goBack();
    await expect.poll(() => chips(page)).toEqual(['Ta bort: Promenera tillsammans', 'Ta bort: Lund']);
  });

  test('comes back when somebody searches anew', async () => {
    const page = await search('promenad i lund&utan=kommun:1281');
    await page.locator('#q').fill('promenad i lund');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ta bort: Lund' }).waitFor();
  });

  test('says so when it is a guess', async () => {
    const page = await search('promennad');
    expect((await chips(page)).join()).toMatch(/^Visar träffar för ”promenad/);
  });
});

const strong = 'Är du i fara, eller tänker du på att skada dig? Ring någon av dem först.';
const mild = 'Behöver du hjälp eller någon att prata med nu? Här finns numren.';

describe('help in a crisis', () => {
  test.for(['jag vill inte leva längre', 'tänker ta livet av mig', 'i want to die'])('stands before everything for "%s"', async (q) => {
    const page = await search(q);
    expect(await crisis(page).locator('p').first().textContent()).toBe(strong);
    expect(await numbers(crisis(page))).toEqual(expect.arrayContaining(['112', '1177', '90101']));
    expect(await isBefore(page, '[data-part="crisis"]', '[data-part="understood"], [data-part="hits"]')).toBe(true);
    expect(await page.locator('[data-part="open-map"]').isVisible()).toBe(false);
  });

  test.for(['min bror tog livet av sig', 'orkar inte mer som anhörig', 'klarar inte det här länge till'])(
    'is quiet and takes no place for "%s"',
    async (q) => {
      const page = await search(q);
      // The rarer cries for help come behind the first hits.
      await crisis(page).locator('p').first().filter({ hasText: mild }).waitFor();
      expect(await crisis(page).isVisible()).toBe(true);
      expect(['SOS 112', 'Självmordslinjen']).not.toContain((await hits(page))[0]);
    },
  );

  test.for(['sorgegrupp', 'fika i Lund', 'dödskul dans'])('is not raised by "%s"', async (q) => {
    const page = await search(q);
    expect(await crisis(page).isVisible()).toBe(false);
  });

  test('goes away with the next search', async () => {
    const page = await search('jag vill inte leva längre');
    await page.locator('#q').fill('sorgegrupp');
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'sorgegrupp' }).waitFor();
    await settle(page);
    expect(await crisis(page).isVisible()).toBe(false);
  });

  test('has a line of its own on the page whatever is typed', async () => {
    const page = await openPage('/sok/');
    for (const q of ['', 'fika']) {
      if (q !== '') await page.goto(`/sok/?q=${q}`);
      expect(await numbers(page.locator('.always'))).toEqual(['112', '1177', '90101']);
    }
  });
});

test('no request says what somebody types, and nothing is kept', async () => {
  const urls: string[] = [];
  const page = await openPage('/', { before: async (p) => void p.context().on('request', (request) => urls.push(request.url())) });
  await page.locator('#q').fill('min hemlighet i göt');
  await page.keyboard.press('Enter');
  await settled(page);
  await page.locator('#q').fill('en annan hemlighet');
  await page.keyboard.press('Enter');
  await status(page).filter({ hasText: 'annan' }).waitFor();
  await settle(page);
  await page.reload();
  await settled(page);
  expect(urls.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
  // What stands after "#" is in request.url() but not in what is sent.
  expect(urls.filter((url) => /hemlig|q=/.test(decodeURIComponent(url.split('#')[0]!)))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});

async function search(q: string): Promise<Page> {
  const page = await openPage(`/sok/?q=${q.replace(/ /g, '+')}`);
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await status(page).filter({ hasText: /träff/ }).waitFor();
  await settle(page);
}

const numbers = async (part: ReturnType<Page['locator']>) =>
  (await part.locator('a[href^="tel:"] b').allTextContents()).map((text) => text.replace(/\s/g, ''));

/** True when the first stands before each of the others on the page. */
async function isBefore(page: Page, first: string, others: string): Promise<boolean> {
  return page.evaluate(
    ([one, rest]) => {
      const part = document.querySelector(one!)!;
      return [...document.querySelectorAll(rest!)].every(
        (other) => part.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING,
      );
    },
    [first, others],
  );
}
