import { describe, expect, inject, test } from 'vitest';
import { onFixture, openPage, settle, sharePage } from './browser.ts';
import { namedTemplates, show } from './templates.ts';

const entry = '/motesplatser/traffpunkten/';

describe('on paper', () => {
  test('an entry has what is needed to go there, and no menus', async () => {
    const page = await openPage(entry, onFixture());
    await page.emulateMedia({ media: 'print' });
    for (const text of ['Träffpunkten med allt', 'Kyrkogatan 1', '046-12 34 56', 'Tisdagar och torsdagar']) {
      expect(await page.getByText(text).filter({ visible: true }).count(), text).toBeGreaterThan(0);
    }
    for (const part of ['nav', 'footer', 'header .help']) expect(await page.locator(part).isVisible(), part).toBe(false);
    expect((await page.getByRole('link', { name: 'Hoppa till innehållet' }).boundingBox())!.x).toBeLessThan(-100);
  });

  test('ink is black on white, also for somebody who uses dark colours', async () => {
    const page = await openPage(entry, { ...onFixture(), colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('h1, h2, dd, dt, p, main a')].map((e) => getComputedStyle(e).color),
    );
    expect([...new Set(colours)].filter((colour) => lightness(colour) > 140)).toEqual([]);
  });

  test('an entry fits on two sheets', async () => {
    const page = await openPage(entry, onFixture());
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)!.length;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(3);
    expect(pdf.length).toBeGreaterThan(5_000);
  });
});

describe('without JavaScript', () => {
  const page = sharePage({ javaScriptEnabled: false });
  const complete = namedTemplates.filter(([, { act, waitFor }]) => act === undefined && (waitFor === undefined || waitFor === '.pill'));

  test.for(complete)('%s has its heading and its links, and hides only what needs script', async ([, { waitFor: _, ...template }]) => {
    await show(page(), template);
    expect(await page().getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page().locator('main a, main form').count()).toBeGreaterThan(0);
    const hidden = await page()
      .locator('body [hidden]:not(.results [hidden], .my-list [hidden], [data-locate], [data-part="chosen"])')
      .evaluateAll((all) =>
        all.map((element) =>
          element.closest('[data-begins], kommun-filter, [role="listbox"], .zoom, way-in, [data-print]') === null ? element.outerHTML : '',
        ),
      );
    expect(hidden.filter((html) => html !== '')).toEqual([]);
  });

  test('the map page says where the same places are', async () => {
    const page = await openPage('/karta/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('Kartan behöver JavaScript. Samma platser finns i listan.');
    for (const part of ['.map', 'a[href="#kartan"]', 'a[href="#efter-kartan"]'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
  });
});

describe.for([
  ['reduced motion', { reducedMotion: 'reduce' }],
  ['forced colours', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }],
] as const)('with %s', ([, options]) => {
  const page = sharePage(options);

  test.for([
    ['home', '/', 'site'],
    ['search', '/sok/?q=fika', 'site'],
    ['the map', '/karta/', 'site'],
    ['an entry', entry, 'fixtureSite'],
  ] as const)('%s is there, and the focus can be seen', async ([, path, site]) => {
    await page().goto(new URL(path, inject(site)).href);
    await settle(page());
    expect(await page().getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    for (let press = 0; press < 4; press++) await page().keyboard.press('Tab');
    const { style, width } = await page().evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return { style: outlineStyle, width: parseFloat(outlineWidth) };
    });
    expect(style).not.toBe('none');
    expect(width).toBeGreaterThanOrEqual(2);
  });
});

test('nothing moves for somebody who asked for calm', async () => {
  const page = await openPage('/karta/', { reducedMotion: 'reduce' });
  await page.locator('.pill').first().waitFor();
  await page.getByRole('button', { name: 'Zooma in' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

describe('with forced colours', () => {
  test('the places on the map can be told from the map', async () => {
    const page = await openPage('/karta/', { forcedColors: 'active' });
    const pill = page.locator('.pill').first();
    await pill.waitFor();
    const { color, background } = await pill.evaluate((e) => ({
      color: getComputedStyle(e).color,
      background: getComputedStyle(e).backgroundColor,
    }));
    expect(color).not.toBe(background);
  });
});

/** 0 for black, 255 for white. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
