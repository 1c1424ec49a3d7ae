import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteConfig } from '../../site.config.ts';
import { onFixture, openPage } from './browser.ts';

const millimetre = 96 / 25.4;
const point = 96 / 72;

const openPaper = async (path: string, options = {}) => {
  const page = await openPage(path, options);
  await page.emulateMedia({ media: 'print' });
  return page;
};
const sheets = async (page: Page) => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
const sizeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

describe('a kommun on paper', () => {
  test('has large type, larger numbers, and nothing that is only for a screen', async () => {
    const page = await openPaper('/kommun/lund/utskrift/', onFixture());
    expect(await sizeOf(page, '.paper-entry p')).toBeCloseTo(16 * point, 1);
    expect(await sizeOf(page, '.paper-phone')).toBeCloseTo(20 * point, 1);
    for (const part of ['nav', 'footer', 'body > header', '[data-print]', '.kicker']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    const text = await page.locator('main').innerText();
    for (const words of ['112', '1177', '90101', 'Listan är gjord 22 november 2026.', 'Kontrollerad oktober 2026.'])
      expect(text).toContain(words);
  });

  test('goes by weekday, and tells of each once', async () => {
    const page = await openPaper('/kommun/lund/utskrift/', onFixture());
    expect((await page.locator('main h2').allTextContents()).slice(0, 6)).toEqual([
      'Är det bråttom?',
      'Tisdag',
      'Torsdag',
      'Lördag',
      'Fråga när det är',
      'Hem till dig eller på telefon',
    ]);
    const names = await page.locator('.paper-entry h3').allTextContents();
    expect(names.filter((name) => name === 'Träffpunkten med allt')).toHaveLength(1);
    expect(await page.locator('main').innerText()).toContain(
      'Torsdagar klockan 13–15 (fika): Träffpunkten med allt. Mer om det står under tisdag.',
    );
  });

  test('never splits an entry between two sheets', async () => {
    const page = await openPaper('/kommun/stockholm/utskrift/');
    const entries = await page
      .locator('.paper-entry')
      .evaluateAll((all) => all.map((entry) => [getComputedStyle(entry).breakInside, entry.getBoundingClientRect().height] as const));
    expect(entries.length).toBeGreaterThan(5);
    const sheet = (297 - 2 * 15) * millimetre;
    expect(entries.filter(([breakInside, height]) => breakInside !== 'avoid' || height > sheet)).toEqual([]);
  });

  test.for(['utskrift', 'affisch'])('has a code of at least 25 millimetres that a phone reads: %s', async (kind) => {
    const page = await openPaper(`/kommun/sodertalje/${kind}/`);
    expect((await page.locator('.qr').boundingBox())!.width).toBeGreaterThanOrEqual(25 * millimetre);
    expect(await readCode(page)).toBe(`${siteConfig.origin}/kommun/sodertalje/`);
  });
});

test('a card without a number says on paper where to turn, and not on the screen', async () => {
  const page = await openPage('/kommun/lund/', onFixture());
  const contact = page.locator('.card').filter({ hasText: 'Brevvän' }).getByText('Mejla: brev@exempel.se');
  expect(await contact.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await contact.isVisible()).toBe(true);
  const ringing = page.locator('.card').filter({ hasText: 'Promenaden i parken' });
  expect(await ringing.locator('.paper-only').count()).toBe(0);
});

test.for([
  ['/kommun/lund/', '.card .paper-only'],
  ['/kommun/lund/utskrift/', '.paper-entry dd'],
] as const)('a long address is never wider than the sheet: %s', async ([path, place]) => {
  // 210 mm less two margins of 17 mm, at 96 pixels to the inch.
  const page = await openPaper(path, { ...onFixture(), viewport: { width: 665, height: 1000 } });
  await page
    .locator(place)
    .first()
    .evaluate((element) => (element.textContent = 'Mejla: ' + 'brev'.repeat(25)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(665);
});

test.for(['/motesplatser/', '/karta/', '/kommun/stockholm/', '/tackning/lan/stockholm/'])(
  'what is folded away on the screen is on paper: %s',
  async (path) => {
    const page = await openPage(path);
    const folded = () =>
      page.locator('main details :is(li:not(.screen-only), dd)').evaluateAll((all) => all.filter((item) => !item.checkVisibility()).length);
    expect(await folded()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await folded()).toBe(0);
  },
);

test.for([
  ['/kommun/', 'input, .tags a'],
  ['/karta/', '.to-map, .map, button'],
])('what only can be pressed is not on paper: %s', async ([path, pressed]) => {
  // As wide as a sheet.
  const page = await openPaper(path!, { viewport: { width: 665, height: 1000 } });
  const parts = page.locator('main').locator(pressed!);
  expect(await parts.count()).toBeGreaterThan(1);
  expect(await parts.evaluateAll((all) => all.filter((part) => part.checkVisibility()).length)).toBe(0);
});

test.for(['stockholm', 'upplands-vasby', 'malung-salen', 'arjeplog'])('a poster for %s is one sheet with six strips', async (kommun) => {
  const page = await openPaper(`/kommun/${kommun}/affisch/`);
  expect(await sheets(page)).toBe(1);
  const strips = page.locator('.strips li');
  expect(await strips.count()).toBe(6);
  // Nothing on a strip may be cut off.
  const cut = await strips.evaluateAll((all) =>
    all.filter((strip) => {
      const [outer, inner] = [strip.getBoundingClientRect(), strip.firstElementChild!.getBoundingClientRect()];
      return inner.width > outer.width || inner.height > outer.height;
    }),
  );
  expect(cut).toHaveLength(0);
});

test('an entry on paper has nothing to press, and says where to write when something is wrong', async () => {
  const page = await openPaper('/stodlinjer/vardagslinjen/', onFixture());
  expect(await sheets(page)).toBe(1);
  for (const name of ['Rätta eller bekräfta uppgifterna', 'Hitta liknande', 'Källor'])
    expect(await page.getByText(name).isVisible(), name).toBe(false);
  const text = await page.locator('main').innerText();
  expect(text).toContain(`Mejla oss på ${siteConfig.epost}`);
  expect(text).toContain('Hur säkra är uppgifterna?');
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('main').innerText()).not.toContain(siteConfig.epost);
});

test('a button prints, where the browser can', async () => {
  const page = await openPage('/kommun/lund/utskrift/', {
    before: (p) => p.addInitScript(() => (window.print = () => (document.title = 'printed'))),
  });
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  expect(await page.title()).toBe('printed');
});

/** Lets a reader look at the code, four pixels to a square. */
async function readCode(page: Page): Promise<string | undefined> {
  const { black, side } = await page.locator('.qr').evaluate((svg: SVGSVGElement) => {
    const { x, y, width } = svg.viewBox.baseVal;
    const side = width * 4;
    const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d')!;
    context.scale(4, 4);
    context.translate(-x, -y);
    context.fill(new Path2D(svg.querySelector('path')!.getAttribute('d')!));
    const { data } = context.getImageData(0, 0, side, side);
    return { black: Array.from({ length: side * side }, (_, i) => (data[i * 4 + 3]! > 127 ? '1' : '0')).join(''), side };
  });
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  [...black].forEach((is, i) => is === '1' && pixels.fill(0, i * 4, i * 4 + 3));
  return jsQR(pixels, side, side)?.data;
}
