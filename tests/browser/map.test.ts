import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hashOf, holdNext, onFixture, openPage, settle, sharePage } from './browser.ts';

const pills = (page: Page) => page.locator('.pill');
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent!.trim());
const calm = { reducedMotion: 'reduce' } as const;
const phone = { viewport: { width: 390, height: 800 }, ...calm };

async function openMap(path = '/karta/', options: Parameters<typeof openPage>[1] = calm): Promise<Page> {
  const page = await openPage(path, options);
  await pills(page).first().waitFor();
  return page;
}

/** Collects what the page asks for, as paths; from elsewhere as whole addresses. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname, href } = new URL(request.url());
    asked.push(origin === new URL(inject('site')).origin ? pathname : href);
  });
  return asked;
}

describe('choosing a kommun on the map', () => {
  test('keeps the list that somebody has with them', async () => {
    const page = await openMap('/karta/#v=mHD', { ...calm, ...onFixture() });
    await page.getByRole('button', { name: /^Lund, / }).click();
    await page.waitForURL('**/karta/#kommun=lund&v=mHD');
    await page.locator('[data-part="show-all"]').click();
    await page.waitForURL('**/karta/#v=mHD');
  });

  test('filters the list, moves there, and can be taken back', async () => {
    const page = await openMap('/karta/#v=mHD', { ...calm, ...onFixture() });
    const lund = page.getByRole('button', { name: /^Lund, \d+ ställen och grupper$/ });
    await lund.click();
    const list = page.locator('[data-part="chosen"]');
    await list.getByRole('heading', { name: /^Lund: / }).waitFor();
    await expect.poll(() => focused(page)).toMatch(/^Lund: \d+ ställen och grupper$/);
    expect(await hashOf(page)).toBe('#kommun=lund&v=mHD');
    await expect.poll(() => lund.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-part="all"]').isVisible()).toBe(false);
    const said = Number(/\d+/.exec((await lund.getAttribute('aria-label'))!)![0]);
    expect(await list.locator('li').count()).toBe(said);
    expect(await list.getByRole('link', { name: 'Träffpunkten' }).first().getAttribute('href')).toBe('/motesplatser/traffpunkten/');

    await page.goBack();
    await page.locator('[data-part="all"]').waitFor();
    await page.goForward();
    await list.waitFor();
    await page.getByRole('button', { name: 'Visa alla län igen' }).click();
    await expect.poll(async () => [await focused(page), await hashOf(page)]).toEqual(['Alla län', '#v=mHD']);
    expect(await list.isVisible()).toBe(false);
  });

  test('works by keyboard alone', async () => {
    const page = await openMap('/karta/', { ...calm, ...onFixture() });
    await page.getByRole('link', { name: 'Hoppa över kartan' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe('Karta över Sverige');
    await page.keyboard.press('Tab');
    await page.locator('.pill:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-part="chosen"]').waitFor();
    await expect.poll(() => focused(page)).toMatch(/ställe/);
  });

  test('comes with the address, for a link from the page of the kommun', async () => {
    const page = await openPage('/kommun/lund/', { ...calm, ...onFixture() });
    await page.getByRole('link', { name: 'Se på den stora kartan' }).click();
    await page.getByRole('heading', { name: /^Lund: / }).waitFor();
  });

  test('shows the one that was chosen last, whichever list comes first', async () => {
    const page = await openMap('/karta/#kommun=malmo');
    const heading = page.locator('[data-part="chosen"] h2');
    await expect.poll(() => heading.textContent()).toMatch(/^Malmö: /);
    const slow = await holdNext(page, '**/data/karta/1281.json');
    await page.evaluate(() => (location.hash = '#kommun=lund'));
    await slow.asked;
    await page.evaluate(() => (location.hash = '#kommun=malmo'));
    slow.release();
    await settle(page);
    expect(await heading.textContent()).toMatch(/^Malmö: /);
  });

  test('close by, single entries stand with their names', async () => {
    const page = await openMap('/karta/#kommun=lund', { ...calm, ...onFixture() });
    await page.locator('[data-part="chosen"]').waitFor();
    for (let press = 0; press < 2; press++) await page.getByRole('button', { name: 'Zooma in' }).click();
    await settle(page);
    await page
      .getByRole('button', { name: /^Träffpunkten med allt, 1 |^Lund, / })
      .first()
      .click();
    await expect.poll(() => page.locator('[data-part="chosen"] li').count()).toBeGreaterThan(0);
  });
});

describe('the map is for everybody', () => {
  test('every control has a name and room for a finger, and they are at most thirty', async () => {
    const page = await openMap();
    for (const zoom of [0, 1, 1, 1]) {
      if (zoom > 0) await page.getByRole('button', { name: 'Zooma in' }).click();
      await settle(page);
      const controls = page.locator('#kartan').locator('button:visible, a:visible, [tabindex="0"]:visible');
      expect(await controls.count()).toBeLessThanOrEqual(30);
      expect(await pills(page).count()).toBeGreaterThan(2);
      const faults = await pills(page).evaluateAll((all) =>
        all.filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 44 || height < 44 || !/^.+, \d+ ställen? (och|eller) grupp/.test(one.getAttribute('aria-label') ?? '');
        }),
      );
      expect(faults).toEqual([]);
    }
    const tree = await page.locator('#kartan').ariaSnapshot();
    expect(tree).toContain('region "Karta över Sverige"');
    expect(tree.split('\n').filter((line) => /- (button|link|img|region)(:|$)/.test(line))).toEqual([]);
  });

  test('the wheel scrolls the page until somebody has pressed the map, and again when they have left it', async () => {
    const page = await openMap();
    const names = () => pills(page).allTextContents();
    const far = await names();
    const box = (await page.locator('.map').boundingBox())!;
    const corner = { x: box.x + 15, y: box.y + box.height / 2 };
    const scrollOver = async (distance: number) => {
      await page.mouse.move(corner.x, corner.y);
      await page.mouse.wheel(0, distance);
    };
    await scrollOver(90);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(90);
    expect(await names()).toEqual(far);

    const pane = page.locator('.leaflet-map-pane');
    const place = await pane.getAttribute('style');
    await page.mouse.click(corner.x, corner.y);
    await expect.poll(() => pane.getAttribute('style')).not.toBe(place);
    await settle(page);
    const moved = await names();
    await scrollOver(-90);
    await expect.poll(names).not.toEqual(moved);
    expect(await page.evaluate(() => scrollY)).toBe(90);

    await page.mouse.move(5, 5);
    await scrollOver(-90);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  test('the arrows move it and plus comes closer, when it has the focus', async () => {
    const page = await openMap();
    const place = () => page.locator('.leaflet-map-pane').evaluate((pane) => pane.style.transform);
    await page.locator('.map').focus();
    const before = await place();
    await page.keyboard.press('ArrowDown');
    await expect.poll(place).not.toBe(before);
    await settle(page);
    const names = () => pills(page).allTextContents();
    const far = await names();
    await page.keyboard.press('+');
    await expect.poll(names).not.toEqual(far);
  });

  test('a press moves it there, for those who cannot drag', async () => {
    const page = await openMap();
    const pane = page.locator('.leaflet-map-pane');
    const before = await pane.evaluate((element) => element.style.transform);
    await page.locator('.map').click({ position: { x: 15, y: 200 } });
    await expect.poll(() => pane.evaluate((element) => element.style.transform)).not.toBe(before);
  });

  test('a button that is gone after a change leaves the focus on the map', async () => {
    const page = await openMap();
    const pill = (await pills(page).first().elementHandle())!;
    await pill.focus();
    // As when two fingers bring the map closer: the focus stays where it is.
    const zoomIn = page.getByRole('button', { name: 'Zooma in' });
    for (let zoom = 0; zoom < 5; zoom++) await zoomIn.evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => pill.evaluate(({ isConnected }) => isConnected)).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.closest('.map') !== null)).toBe(true);
  });

  test('nothing glides for those who want calm', async () => {
    const page = await openMap();
    expect(await page.locator('.leaflet-zoom-animated').count()).toBe(0);
  });

  test('on a phone a link at the top leads past the list, and beside the map there is none', async () => {
    const page = await openPage('/karta/', { viewport: { width: 390, height: 780 } });
    const link = page.getByRole('link', { name: 'Till kartan', exact: true });
    expect((await link.boundingBox())!.y).toBeLessThan(780);
    await link.click();
    await page.waitForFunction(() => document.querySelector('#kartan')!.getBoundingClientRect().top < 60);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await link.isVisible()).toBe(false);
  });

  test('on a phone the list comes first, and the whole map fits', async () => {
    const page = await openMap('/karta/', phone);
    const [list, map] = [(await page.locator('[data-part="all"]').boundingBox())!, (await page.locator('.map').boundingBox())!];
    expect(list.y + list.height).toBeLessThanOrEqual(map.y);
    expect(map.height).toBeLessThanOrEqual(600);
  });
});

describe('what the map fetches', () => {
  const page = sharePage(calm);

  test('is all from here, and the finer coast comes only to somebody who is close', async () => {
    const asked = requestsOf(page());
    await page().goto('/karta/');
    await pills(page()).first().waitFor();
    expect(asked).toContain('/data/kontur.json');
    const zoomIn = page().getByRole('button', { name: 'Zooma in' });
    for (let press = 0; press < 3; press++) await zoomIn.click();
    await settle(page());
    expect(asked).not.toContain('/data/kontur-fin.json');
    const fine = page().waitForRequest(/kontur-fin/);
    await zoomIn.click();
    await fine;
    for (let press = 0; press < 2; press++) await zoomIn.click();
    await page().locator('.map').focus();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight']) await page().keyboard.press(key);
    await settle(page());
    expect(asked.filter((path) => !path.startsWith('/'))).toEqual([]);
    expect(asked.filter((path) => path === '/data/kontur-fin.json')).toHaveLength(1);
  });

  test('is nothing on the search page, until somebody asks for the map', async () => {
    const asked = requestsOf(page());
    await page().goto('/sok/#q=fika');
    await page().locator('.results h3 a').first().waitFor();
    await settle(page());
    expect(asked.filter((path) => /kontur|karta|map-view|lagen/.test(path))).toEqual([]);
    await page().getByRole('button', { name: 'Visa träffarna på karta' }).click();
    await pills(page()).first().waitFor();
    expect(asked).toContain('/data/kontur.json');
    expect(asked.filter((path) => !path.startsWith('/'))).toEqual([]);
  });
});

describe('the hits of a search on the map', () => {
  test('are the same as in the list, and choosing a place filters the list', async () => {
    const page = await openPage('/sok/#q=fika', calm);
    const status = page.locator('.results [role="status"]');
    await status.filter({ hasText: 'träffar' }).waitFor();
    await settle(page);
    await page.getByRole('button', { name: 'Visa träffarna på karta' }).click();
    await pills(page).first().waitFor();
    await expect.poll(() => focused(page)).toBe('Träffarna på karta');
    await settle(page);
    const all = Number(/^\d+/.exec((await status.textContent())!)![0]);
    const note = (await page.locator('[data-part="map-note"]').textContent())!;
    expect(note).toContain(`av ${all} träffar`);

    const pill = pills(page).first();
    const [, namn, count] = /^(.+), (\d+) /.exec((await pill.getAttribute('aria-label'))!)!;
    await pill.click();
    await expect.poll(() => status.textContent()).toBe(`${count} ${count === '1' ? 'träff' : 'träffar'}, ${namn}.`);
    await expect.poll(() => focused(page)).toBe('Träffar');
    expect(await page.locator('.results ol > li').count()).toBe(Math.min(20, Number(count)));
    await page.getByRole('button', { name: 'Visa alla träffar igen' }).click();
    await expect.poll(() => status.textContent()).toContain(`${all} träffar`);
  });

  test('follow a new search', async () => {
    const page = await openPage('/sok/#q=fika', calm);
    await page.getByRole('button', { name: 'Visa träffarna på karta' }).click();
    await pills(page).first().waitFor();
    await settle(page);
    const note = page.locator('[data-part="map-note"]');
    const before = await note.textContent();
    await page.getByLabel('Skriv med egna ord').fill('sorg');
    await page.keyboard.press('Enter');
    await expect.poll(() => note.textContent()).not.toBe(before);
  });
});
