import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

const path = '/tackning/kommuner/';
const first = (page: Page) => page.locator('tbody th').first().innerText();
const sorted = (page: Page) =>
  page.locator('thead th[aria-sort]').evaluateAll((heads) => heads.map((head) => `${head.textContent} ${head.getAttribute('aria-sort')}`));

describe('the table of kommuner', () => {
  test('is sorted by name when it comes, and by what is pressed', async () => {
    const page = await openPage(path);
    expect([await first(page), await sorted(page)]).toEqual(['Ale', ['Kommun ascending']]);
    await page.getByRole('button', { name: 'Kommun' }).click();
    expect([await first(page), await sorted(page)]).toEqual(['Övertorneå', ['Kommun descending']]);
    await page.getByRole('button', { name: 'Hälsosamtal 2023, kronor' }).click();
    expect([await first(page), await sorted(page)]).toEqual(['Stockholm', ['Hälsosamtal 2023, kronor descending']]);
    expect(await page.getByRole('status').innerText()).toBe('Hälsosamtal 2023, kronor: störst först');
  });

  test('can be sorted by keyboard, and the heading keeps the focus', async () => {
    const page = await openPage(path, { viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: 'Hälsosamtal 2023, kronor' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect([await first(page), await page.getByRole('status').innerText()]).toEqual(['Bjurholm', 'Hälsosamtal 2023, kronor: minst först']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hälsosamtal 2023, kronor');
  });

  test('is a table with headings also where it is drawn as blocks', async () => {
    const page = await openPage(path, { viewport: { width: 320, height: 640 } });
    expect(await page.getByRole('table').getByRole('row').count()).toBe(291);
    expect(await page.getByRole('row', { name: /^Ale/ }).getByRole('cell').allInnerTexts()).toHaveLength(4);
  });

  test('can be entered by letter, as long as names go from A', async () => {
    const page = await openPage(path, { viewport: { width: 390, height: 800 } });
    await page.getByRole('link', { name: 'S', exact: true }).click();
    expect((await page.getByRole('row', { name: /^Sala / }).boundingBox())!.y).toBeLessThan(100);
    const letters = page.getByRole('list', { name: 'Hoppa till en bokstav' });
    expect(await letters.getByRole('link').count()).toBe(23);
    await page.getByRole('button', { name: 'Poster' }).click();
    expect(await letters.count()).toBe(0);
    await page.getByRole('button', { name: 'Kommun' }).click();
    expect(await letters.count()).toBe(1);
  });

  test('is whole without script, and has no button that does nothing', async () => {
    const page = await openPage(path, { javaScriptEnabled: false });
    expect([await first(page), await page.locator('tbody tr').count(), await page.locator('main button').count()]).toEqual(['Ale', 290, 0]);
  });
});

describe('what is missing in a län', () => {
  const lanPath = '/tackning/lan/stockholm/';
  const phone = { viewport: { width: 390, height: 800 } };
  const isOpen = (page: Page, id: string) => page.locator(`#${id}`).evaluate((fold: HTMLDetailsElement) => fold.open);

  test('is folded, and opened by the address and by the table', async () => {
    const page = await openPage(`${lanPath}#haninge`, phone);
    expect([await isOpen(page, 'haninge'), await isOpen(page, 'huddinge')]).toEqual([true, false]);
    const link = page.getByRole('row', { name: 'Huddinge' }).getByRole('link');
    for (const _ of ['once', 'and again when it is closed']) {
      await link.click();
      await expect.poll(() => isOpen(page, 'huddinge')).toBe(true);
      await page.locator('#huddinge summary').click();
      expect(await isOpen(page, 'huddinge')).toBe(false);
    }
    expect(await page.locator('#huddinge summary').textContent()).toMatch(
      /Huddinge \d+ poster\. (\d+ form(er)? av ensamhet, )?\d+ målgrupper och \d+ behov saknas\./,
    );
  });

  test('is no longer than twelve screens of a phone, where it was fifty', async () => {
    const page = await openPage(lanPath, phone);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12 * 800);
  });

  test('stands there without script too, one press away', async () => {
    const page = await openPage(`${lanPath}#haninge`, { ...phone, javaScriptEnabled: false });
    expect((await page.locator('#haninge').boundingBox())!.y).toBeLessThan(100);
    await page.locator('#haninge summary').click();
    expect(await page.locator('#haninge dd').first().isVisible()).toBe(true);
  });
});
