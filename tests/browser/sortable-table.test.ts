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

  test('is whole without script, and has no button that does nothing', async () => {
    const page = await openPage(path, { javaScriptEnabled: false });
    expect([await first(page), await page.locator('tbody tr').count(), await page.locator('main button').count()]).toEqual(['Ale', 290, 0]);
  });
});
