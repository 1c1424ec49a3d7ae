import { describe, expect, test } from 'vitest';
import { onLongLists, openPage } from './browser.ts';

const now = '2026-11-22T12:00:00+01:00';
/** Ten of them have become too old. */
const later = '2027-02-01T12:00:00+01:00';

describe('the way from a list that is cut to all of it', () => {
  test.for([
    ['/behov/fika/', now, 'Alla 301 i Lund'],
    ['/behov/fika/', later, 'Alla 291 i Lund'],
    ['/kommun/lund/', now, 'Alla 301 i Lund'],
    ['/kommun/lund/', later, 'Alla 291 i Lund'],
  ] as const)('on %s on %s says "%s"', async ([path, day, words]) => {
    const page = await openPage(path, { ...onLongLists(), now: day });
    const rest = page.locator('[data-rest]').first();
    expect((await rest.textContent())!.trim()).toBe(words);
  });

  test('is there without script too, and ends at every entry', async () => {
    const page = await openPage('/behov/fika/', { ...onLongLists(), javaScriptEnabled: false });
    await page.locator('summary', { hasText: 'Skåne län' }).click();
    await page.getByRole('link', { name: 'Allt i Lund, också annat' }).click();
    await page.getByRole('link', { name: 'Alla 301 i Lund' }).click();
    await page.getByRole('heading', { name: 'Allt i Lund, från A till Ö' }).waitFor();
    expect(await page.locator('.a-to-o li').count()).toBe(301);
  });
});

test('all that is in a kommun stands by letter, in the order of the alphabet, and forgets what is too old', async () => {
  const page = await openPage('/kommun/lund/alla/', { ...onLongLists(), now });
  const letters = await page.locator('main h2').allTextContents();
  expect([letters.length, letters.slice(0, 3), letters.slice(-3)]).toEqual([25, ['A', 'B', 'C'], ['Å', 'Ä', 'Ö']]);
  await page.clock.setFixedTime(later);
  await page.reload();
  expect(await page.locator('.a-to-o li:visible').count()).toBe(291);
});
