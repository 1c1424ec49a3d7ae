import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hashOf, openPage, settle } from './browser.ts';

const phone = { viewport: { width: 390, height: 800 } };
const hits = (page: Page) => page.locator('.results ol > li');
const status = (page: Page) => page.locator('.results [role="status"]');

describe.for([true, false])('with JavaScript %s, a resident', (javaScriptEnabled) => {
  test('comes from the home page to a phone number in two steps and to an entry in three', async () => {
    const page = await openPage('/', { ...phone, javaScriptEnabled });
    await page.getByRole('link', { name: 'Välj din kommun' }).click();
    if (javaScriptEnabled) await page.getByLabel('Skriv början på kommunens namn').fill('södert');
    await page.getByRole('link', { name: 'Södertälje', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Södertälje' }).waitFor();
    await page.locator('main a[href^="tel:"]').first().waitFor();

    await page.locator('main .card a').first().click();
    await page.waitForURL(({ pathname }) => /^\/(stodlinjer|motesplatser|aktiviteter)\/[a-z0-9-]+\/$/.test(pathname));
    const facts = await page.locator('main dt').allTextContents();
    expect(facts).toEqual(expect.arrayContaining(['När', 'Var', 'Kostnad', 'Anmälan']));
  });

  test('comes from the home page to the numbers for help in one step', async () => {
    const page = await openPage('/', { ...phone, javaScriptEnabled });
    await page.getByRole('link', { name: 'Behöver du hjälp nu?' }).click();
    await page.waitForURL('**/hjalp-nu/');
    for (const number of ['112', '90101']) await page.locator(`main a[href="tel:${number}"]`).first().waitFor();
  });

  test('finds a line to ring by the first door', async () => {
    const page = await openPage('/', { ...phone, javaScriptEnabled });
    await page.getByRole('link', { name: 'Prata med någon' }).click();
    await page.waitForURL((url) => url.pathname !== '/');
    await page.locator('main a[href^="tel:"]').first().waitFor();
  });
});

test('a resident writes what they long for, and gets something in their kommun', async () => {
  const page = await openPage('/', phone);
  await page.getByLabel('Vad letar du efter?').fill('fika Södertälje');
  await page.getByRole('button', { name: 'Sök' }).click();
  await hits(page).first().waitFor();
  expect(await hashOf(page)).toBe('#q=fika+S%C3%B6dert%C3%A4lje');
  await expect.poll(() => hits(page).first().textContent()).toContain('Södertälje');
});

describe('a lots', () => {
  test('narrows by need, barrier and weekday, and gets as many hits as each choice promised', async () => {
    const page = await openPage('/sok/');
    await page.getByText('Fler val').click();
    await page.getByLabel('Vad behöver du?').selectOption('motesplats');
    await page.getByRole('button', { name: 'Visa träffar' }).first().click();
    await status(page).filter({ hasText: 'träff' }).waitFor();
    for (const column of ['hinder', 'dag', 'tidpunkt']) {
      // The numbers in the form are written when the hits are on the screen.
      await settle(page);
      const promised = await tickBest(page, column);
      await page.getByRole('button', { name: 'Visa träffar' }).first().click();
      await status(page)
        .filter({ hasText: new RegExp(`^${promised} träff`) })
        .waitFor();
    }
    const chosen = new URLSearchParams((await hashOf(page)).slice(1));
    expect([...chosen.keys()]).toEqual(['hinder', 'behov', 'dag', 'tidpunkt']);
    expect(await hits(page).count()).toBeGreaterThan(0);
  });

  test('comes by links to what a person needs, without JavaScript', async () => {
    const page = await openPage('/', { javaScriptEnabled: false });
    expect(await page.getByRole('search').count()).toBe(0);
    await page.getByRole('link', { name: 'Sök', exact: true }).click();
    expect(await page.locator('main').textContent()).toContain('Sökningen fungerar inte här, för din webbläsare kör inte JavaScript');
    // The ways in stand at the top, once, and nothing that cannot answer.
    expect(
      await page.locator('form, [role="search"], .results').evaluateAll((all) => all.filter((part) => part.checkVisibility()).length),
    ).toBe(0);
    expect(await page.locator('main .tags a:visible').allTextContents()).toEqual([
      'Efter kommun',
      'Efter vad du behöver',
      'Efter vem det är för',
      'Efter vad du saknar',
      'Stödlinjer',
      'Mötesplatser',
      'Aktiviteter',
    ]);
    await page.getByRole('link', { name: 'Efter vad du behöver' }).click();
    await page.locator('main a[href="/behov/sprakkafe/"]').click();
    await page.getByRole('heading', { level: 1, name: 'Språkkafé', exact: true }).waitFor();
    await page.locator('main a[href^="/aktiviteter/"], main a[href^="/motesplatser/"]').first().waitFor({ state: 'attached' });
  });

  test('sees in the lists when it is, so that a day can be chosen without JavaScript', async () => {
    const page = await openPage('/behov/motesplats/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toMatch(/dagar klockan \d+/);
  });
});

/** Ticks the box with most hits that leaves something out, and returns how many it promises. */
async function tickBest(page: Page, column: string): Promise<number> {
  const boxes = await page.locator(`input[name="${column}"]`).evaluateAll((all) =>
    (all as HTMLInputElement[]).map(({ value, parentElement }) => ({
      value,
      count: Number(/\((\d+)\)/.exec(parentElement!.textContent)![1]),
    })),
  );
  const best = boxes.reduce((a, b) => (b.count > a.count ? b : a));
  await page.locator(`input[name="${column}"][value="${best.value}"]`).check();
  return best.count;
}
