import { describe, expect, inject, test } from 'vitest';
import { keyboardFaults } from '../gate/keyboard.ts';
import { openPage, settle } from './browser.ts';

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
  test('the first stop skips to the content, every stop shows where it is, and the last one lets go', async () => {
    const page = await openPage(path, { baseURL: inject(site), reducedMotion: 'reduce' });
    if (name === 'the map') await page.locator('.pill').first().waitFor();
    if (name.startsWith('search')) await page.locator('.results h3 a').first().waitFor();
    // A list that is drawn anew takes the focus with it.
    await settle(page);
    expect(await keyboardFaults(page)).toEqual([]);
  });
});
