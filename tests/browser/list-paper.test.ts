import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, onFixture, settle } from './browser.ts';
import { readPdfPages, readPdfSizes } from './pdf-text.ts';

const now = '2026-11-22T10:00:00+01:00';
/** The place with everything, a pen pal, a protected place, what has ended, what pauses and the night line. */
const all = 'YjNmHDdy8sLs5nBiAV';
const openList = async (codes: string, options = {}) => {
  const page = await openPage(`/lista/#v=${codes}`, { ...onFixture(), now, ...options });
  await page.locator('.list-entry').first().waitFor();
  await settle(page);
  return page;
};
const print = (page: Page) => page.pdf({ preferCSSPageSize: true });
/** The style sheet puts the colons there, each drawn by itself. */
const readSheets = (pdf: Buffer) => readPdfPages(pdf).map((text) => text.replaceAll(' : ', ': '));

test('the printed list says when, where, how and how sure, each entry on one sheet of A4', async () => {
  const pdf = await print(await openList(all));
  const pages = readSheets(pdf);
  expect(readPdfSizes(pdf)).toEqual(pages.map(() => [210, 297]));
  expect(pages[0]).toBe(
    'Min lista Utskriven söndag 22 november 2026 Träffpunkten med allt Vi bygger om. Gå in från gården. ' +
      'Fika och prata med andra i kyrkans kafé. Någon möter dig vid dörren. 046-12 34 56 växeln ' +
      'När: Tisdagar och torsdagar klockan 13–15 (fika) Lördagar klockan 10–12 (den första i månaden) ' +
      'Uppehåll från 20 december 2026 till och med 7 januari 2027. Stängt under jullovet. ' +
      'Nästa gång: tisdag 24 november klockan 13–15 torsdag 26 november klockan 13–15 tisdag 1 december klockan 13–15 ' +
      'Var: Allhelgonakyrkan, Kyrkogatan 1, 222 22 Lund Hitta dit: Buss 3 stannar utanför. ' +
      'Första gången: Anna möter dig vid dörren. Du kan komma ensam. Någon möter dig. Det är tänkt att du är med hela tiden. ' +
      'Kostnad: Fika kostar 20 kronor. Anmälan: Ring innan du går. Ring och fråga efter Anna. ' +
      'Sms: 070-123 45 67 Mejla: kafe@exempel.se Webb: exempel.se/fika Chatta: exempel.se/chatt ' +
      'Uppgifterna: Kontrollerad 3 oktober 2026 av arrangören. Egen anteckning: ',
  );
  const text = pages.join('');
  expect(text).toContain('Nedlagda kaféet Det här finns inte längre. Kaféet som vilar Det är uppehåll just nu.');
  expect(pages.at(-1)).toContain('Egna anteckningar: Peka med mobilens kamera så öppnas listan där.');
  expect(text).not.toMatch(/ensam(?!\.|\?)|Sök|Skriv ut|Flytta|Behöver du hjälp|Gömmar|Karta/);
});

test('an entry longer than any that we have still has room on one sheet', async () => {
  const words = (length: number) => 'Ord som går att läsa. '.repeat(40).slice(0, length);
  const long = {
    ...{ namn: words(80).trim(), sammanfattning: words(200), anmalan: words(120) },
    telefon: [1, 2].map((n) => [`046-12 34 5${n}`, 'kommunens växel']),
    tider: Array.from({ length: 60 }, () => 'Tisdagar klockan 13–15 (fika)'),
  };
  const before = (page: Page) =>
    page.route('**/data/lista/0.json', async (route) => {
      const records = (await (await route.fetch()).json()) as { id: string }[];
      await route.fulfill({ json: records.map((record) => (record.id === 'traffpunkten' ? { ...record, ...long } : record)) });
    });
  const pages = readSheets(await print(await openList('mHDYjNiAV', { before })));
  expect(pages.map((text) => text.includes('046-12 34 51') && text.includes('Uppgifterna: Kontrollerad 3 oktober'))).toContain(true);
  expect(pages.filter((text) => text.includes('kommunens växel'))).toHaveLength(1);
});

test('a list that somebody comes back to another day is as it is now', async () => {
  const page = await openList('YjN');
  await page.clock.setFixedTime('2026-11-25T10:00:00+01:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect((await page.locator('.list-entry').textContent())!.replace(/\s+/g, ' ')).toMatch(/Nästa gång\W*torsdag 26 november/);
});

test('a list that has been open since another day is printed as it is now', async () => {
  const page = await openList('YjN');
  await page.clock.setFixedTime('2026-11-25T10:00:00+01:00');
  // Read in the same breath: the paper waits for nothing.
  const [printed, entry] = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return ['[data-part="printed"]', '.list-entry'].map((part) => document.querySelector(part)!.textContent!.replace(/\s+/g, ' '));
  });
  expect(printed).toContain('onsdag 25 november 2026');
  expect(entry).toMatch(/Nästa gång\W*torsdag 26 november/);
  expect(readSheets(await print(page))[0]).toContain('Utskriven onsdag 25 november 2026 Träffpunkten med allt');
});

test('three entries and the notes have room on two sheets', async () => {
  expect(readPdfPages(await print(await openList('mHDdy8iAV')))).toHaveLength(2);
});

describe('on paper', () => {
  test.for([
    ['running text', '.list-entry dd', 16, '400'],
    ['the phone number', '.paper-phone', 20, '700'],
  ] as const)('%s is large enough', async ([, selector, points, weight]) => {
    const page = await openList('YjN');
    await page.emulateMedia({ media: 'print' });
    const [size, boldness] = await page
      .locator(selector)
      .first()
      .evaluate((element) => [parseFloat(getComputedStyle(element).fontSize) * 0.75, getComputedStyle(element).fontWeight] as const);
    expect(size).toBeGreaterThanOrEqual(points - 0.01);
    expect(boldness).toBe(weight);
  });

  test('nothing is wider than the sheet, so that nothing is made smaller', async () => {
    // 210 mm less two margins of 17 mm, at 96 pixels to the inch.
    const page = await openList(all, { viewport: { width: 665, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(665);
  });

  test('the code is 25 mm or more and opens the same list', async () => {
    const page = await openList('iAVmHDYjN');
    await page.emulateMedia({ media: 'print' });
    const drawing = page.locator('[data-part="notes"] .qr');
    const { width, height } = (await drawing.locator('path').boundingBox())!;
    expect((Math.min(width, height) / 96) * 25.4).toBeGreaterThanOrEqual(25);
    expect(await readCode(page, await drawing.screenshot())).toBe(new URL('/lista/#v=iAVmHDYjN', inject('fixtureSite')).href);
  });

  test('the code on the screen opens it too, in the dark as well', async () => {
    const page = await openList('iAVmHD', { colorScheme: 'dark' });
    await page.getByText('Sms, mejl och QR-kod').click();
    expect(await readCode(page, await page.locator('figure .qr').screenshot())).toBe(
      new URL('/lista/#v=iAVmHD', inject('fixtureSite')).href,
    );
  });
});

/** The browser turns the picture into shades of grey, and the reader reads them. */
async function readCode(page: Page, png: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const { width, height, grey } = await blank.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const red = data.filter((_, i) => i % 4 === 0);
      return { width: picture.width, height: picture.height, grey: Array.from(red, (value) => String.fromCharCode(value)).join('') };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  const pixels = [...grey].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0), letter.charCodeAt(0), 255]);
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}
