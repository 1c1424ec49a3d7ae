import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';

test('the first stop is the skip link, and it moves the focus to the content', async () => {
  const page = await openPage('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await skip.isVisible()).toBe(true);
  expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('innehall');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

test('a search can be made without a mouse', async () => {
  const page = await openPage('/');
  for (let press = 0; press < 15 && (await page.evaluate(() => document.activeElement!.id)) !== 'q'; press++)
    await page.keyboard.press('Tab');
  await page.keyboard.type('fika');
  await page.keyboard.press('Enter');
  await page.locator('.results h3 a').first().waitFor();
});

describe.for([
  ['home', '/', 'site'],
  ['search with hits', '/sok/?q=fika', 'site'],
  ['all kommuner', '/kommun/', 'site'],
  ['help now', '/hjalp-nu/', 'site'],
  ['the map', '/karta/', 'site'],
  ['the form', '/bidra/', 'site'],
  ['an entry', '/motesplatser/traffpunkten/', 'fixtureSite'],
] as const)('on %s', ([name, path, site]) => {
  test('every stop shows where it is, and the last one lets go', async () => {
    const page = await openPage(path, { baseURL: inject(site), reducedMotion: 'reduce' });
    if (name === 'the map') await page.locator('.pill').first().waitFor();
    if (name.startsWith('search')) await page.locator('.results h3 a').first().waitFor();
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.filter(({ ring }) => ring < 2).map(({ html }) => html)).toEqual([]);
    expect(stops.at(-1)!.html).toContain('mailto:');
  });
});

interface Stop {
  html: string;
  /** Width of the outline, in pixels. */
  ring: number;
}

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 700; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      return element === document.body ? undefined : { html: element.outerHTML.slice(0, 200), ring };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never left the page. It was last on ${stops.at(-1)!.html}`);
}
