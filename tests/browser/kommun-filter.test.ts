import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharePage } from './browser.ts';

describe('the list of kommuner', () => {
  const shared = sharePage({ viewport: { width: 390, height: 780 } });
  const type = async (words: string): Promise<Page> => {
    const page = shared();
    await page.goto('/kommun/');
    await page.getByLabel('Skriv början på kommunens namn').fill(words);
    return page;
  };
  const status = (page: Page) => page.locator('kommun-filter [role="status"]').textContent();
  const namesLeft = (page: Page) => page.locator('.letters a:visible').allTextContents();
  const pathAfterEnter = async (page: Page) => {
    await page.keyboard.press('Enter');
    await page.waitForLoadState();
    return new URL(page.url()).pathname;
  };

  test.for([
    ['södert', '/kommun/sodertalje/'],
    ['  ARJEPLOG ', '/kommun/arjeplog/'],
    // Others begin so too, and this one is called so.
    ['Mora', '/kommun/mora/'],
    ['håbo', '/kommun/habo-uppsala/'],
  ] as const)('Enter after "%s" goes to %s', async ([words, path]) => {
    const page = await type(words);
    const went = page.waitForURL(`**${path}`);
    await page.keyboard.press('Enter');
    await went;
  });

  test('says when one is left, when several are, and when none is, and goes nowhere then', async () => {
    const one = await type('söderk');
    expect([await namesLeft(one), await status(one)]).toEqual([['Söderköping'], 'En kommun börjar så. Tryck på Enter, så kommer du dit.']);
    const several = await type('söder');
    expect(await status(several)).toBe('');
    expect(await pathAfterEnter(several)).toBe('/kommun/');
    expect(await status(several)).toBe('Flera kommuner börjar så. Skriv mer, eller välj i listan.');
    const none = await type('xyz');
    expect([await pathAfterEnter(none), await status(none)]).toEqual(['/kommun/', 'Ingen kommun börjar så. Kontrollera stavningen.']);
    expect(await pathAfterEnter(await type(''))).toBe('/kommun/');
  });
});
