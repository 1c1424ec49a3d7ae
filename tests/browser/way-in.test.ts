import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hashOf, onFixture, openPage, settle } from './browser.ts';

const next = (page: Page, number: number) => page.locator(`#fraga-${number}`).getByRole('link', { name: 'Nästa fråga' }).click();
const isAsked = (page: Page, question: string) =>
  expect.poll(() => page.locator('way-in h2').filter({ visible: true }).allTextContents()).toEqual([question]);
const status = (page: Page) => page.locator('.results [role="status"]');

/** Answers all five questions for somebody in a kommun. */
async function answer(page: Page, kommun: string, firstVisit: string[] = []) {
  await page.getByRole('link', { name: 'Någon nära att prata med' }).click();
  await page.getByLabel('Det är svårt att ta sig dit').check();
  await next(page, 2);
  for (const label of firstVisit) await page.getByLabel(label).check();
  await next(page, 3);
  await next(page, 4);
  await page.getByLabel('Kommun').selectOption(kommun);
}

describe('somebody who does not know where to begin', () => {
  test('answers one question at a time, and gets a search that can be changed', async () => {
    const page = await openPage('/', { viewport: { width: 390, height: 800 } });
    await page.getByRole('link', { name: 'Svara på frågor' }).click();
    await isAsked(page, 'Vad saknar du mest?');
    await answer(page, 'Huddinge');
    await isAsked(page, 'Var bor du?');
    await page.getByRole('button', { name: 'Visa förslag' }).click();
    await status(page).filter({ hasText: 'träff' }).waitFor();
    expect(await hashOf(page)).toBe('#ensamhetsform=emotionell&hinder=utan_resa&kommun=huddinge');
    await expect
      .poll(() => status(page).textContent())
      .toMatch(/^\d+ träffar\. Valt: Huddinge, Utan att ta dig dit själv, Ingen nära att anförtro sig åt\.$/);
    await expect.poll(() => page.getByLabel('Utan att ta dig dit själv').isChecked()).toBe(true);
  });

  test('goes back with the browser and finds the answers there, and forward again', async () => {
    const page = await openPage('/vad-saknar-du/');
    await answer(page, 'Huddinge');
    await page.goBack();
    await isAsked(page, 'När passar det?');
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await isAsked(page, 'Vad skulle göra första gången lättare?');
    await page.goBack();
    await isAsked(page, 'Är det något som står i vägen?');
    expect(await page.getByLabel('Det är svårt att ta sig dit').isChecked()).toBe(true);
    await page.goBack();
    await isAsked(page, 'Vad saknar du mest?');
  });

  test('keeps the list that they have with them, and can still go back', async () => {
    const page = await openPage('/vad-saknar-du/#v=mHD', onFixture());
    await page.locator('.my-list a').waitFor();
    await answer(page, 'Lund');
    await page.waitForURL('**/#fraga=5&v=mHD');
    await page.goBack();
    await isAsked(page, 'När passar det?');
    await next(page, 4);
    await page.getByRole('button', { name: 'Visa förslag' }).click();
    await page
      .getByText('Vi hittade inget som passar med allt')
      .or(status(page).filter({ hasText: 'träff' }))
      .first()
      .waitFor();
    await expect.poll(() => hashOf(page)).toMatch(/&v=mHD$/);
  });

  test('hears which question it is, from wherever they come', async () => {
    const page = await openPage('/vad-saknar-du/#fraga=4');
    await isAsked(page, 'Vad saknar du mest?');
    await page.getByRole('link', { name: 'Någon som förstår' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('Är det något som står i vägen?');
    expect(await page.locator('#fraga-2').textContent()).toContain('Fråga 2 av 5');
  });

  test('is told what was left out when nothing fits, and gets as much as was promised', async () => {
    const page = await openPage('/vad-saknar-du/', onFixture());
    await answer(page, 'Lund', ['Du kan bli hämtad']);
    await page.getByRole('button', { name: 'Visa förslag' }).click();
    await page.getByText('Vi hittade inget som passar med allt').waitFor();
    expect(await page.locator('#fraga-6 li p:first-child').allTextContents()).toEqual(['Utan: Du kan bli hämtad']);
    const promise = page.locator('#fraga-6 a');
    const words = (await promise.textContent())!.trim();
    expect(words).toMatch(/^Visa [1-9]\d* träff(ar)?$/);
    await promise.click();
    await status(page)
      .filter({ hasText: words.replace('Visa ', '') })
      .waitFor();
  });

  test('takes the list along, all the way to the search, and back', async () => {
    const page = await openPage('/vad-saknar-du/#v=mHD', onFixture());
    await page.locator('.my-list a').waitFor();
    await answer(page, 'Lund');
    await page.goBack();
    await isAsked(page, 'När passar det?');
    expect(await hashOf(page)).toBe('#fraga=4&v=mHD');
    await next(page, 4);
    await page.getByRole('button', { name: 'Visa förslag' }).click();
    await page.waitForURL(/\/sok\/#.*kommun=lund&v=mHD$|#fraga=6&v=mHD$/);
  });

  test('still comes to the search when the net fails', async () => {
    const page = await openPage('/vad-saknar-du/', { before: (p) => p.route('**/data/fasetter.json', (route) => route.abort()) });
    await answer(page, 'Huddinge');
    await page.getByRole('button', { name: 'Visa förslag' }).click();
    await page.waitForURL('**/sok/#ensamhetsform=emotionell&hinder=utan_resa&kommun=huddinge');
  });

  test('comes by links to a number to ring, without JavaScript', async () => {
    const page = await openPage('/vad-saknar-du/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Någon nära att prata med' }).click();
    await page.getByRole('link', { name: 'Jag använder inte internet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Någon nära att prata med', exact: true }).waitFor();
    await page.locator('main .card a[href^="tel:"]').first().waitFor();
    await page.getByRole('link', { name: 'Välj din kommun' }).waitFor();
  });
});

test('no answer is sent, and only the search itself is in the history', async () => {
  const requests: string[] = [];
  const page = await openPage('/vad-saknar-du/', { before: async (p) => void p.on('request', (request) => requests.push(request.url())) });
  await answer(page, 'Huddinge');
  const places = new Set([await page.evaluate(() => location.href)]);
  await page.getByRole('button', { name: 'Visa förslag' }).click();
  await status(page).filter({ hasText: 'träff' }).waitFor();
  await settle(page);
  expect(await page.title()).toBe('Sök – Hitta gemenskap');
  for (let back = 0; back < 5; back++) {
    await page.goBack();
    // The address of the page itself: a step back within it is told to us later.
    places.add(await page.evaluate(() => location.href));
  }
  expect([...places].map((url) => new URL(url)).map(({ pathname, hash }) => pathname + hash)).toEqual([
    '/vad-saknar-du/#fraga=5',
    '/vad-saknar-du/#fraga=4',
    '/vad-saknar-du/#fraga=3',
    '/vad-saknar-du/#fraga=2',
    '/vad-saknar-du/',
  ]);
  expect(requests.filter((url) => /huddinge|emotionell|utan_resa|nagon-nara/.test(url))).toEqual([]);
});
