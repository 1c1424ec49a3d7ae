import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settle, sharePage } from './browser.ts';

/** Phones from before 2019 sort what is equal in any order once there is more than ten of it. Here it comes backwards. */
const sortLikeOldPhones = (page: Page) =>
  page.addInitScript(() => {
    const { sort } = Array.prototype;
    Array.prototype.sort = function (compare) {
      if (this.length > 10) this.reverse();
      return sort.call(this, compare);
    };
  });

async function read(page: Page, path: string): Promise<string[]> {
  await page.goto('about:blank');
  await page.goto(path);
  await page.locator('.results h3 a').first().waitFor();
  await settle(page);
  const cards = await page.locator('.results .card').allInnerTexts();
  return cards.map((card) => card.replace(/\s+/g, ' '));
}

describe('on a phone from before 2019', () => {
  const page = sharePage();
  const old = sharePage({}, sortLikeOldPhones);

  test.for(['/sok/#q=spr%C3%A5kkaf%C3%A9', '/sok/#plats=Lund', '/sok/#hinder=gratis&malgrupp=aldre'])(
    'the same cards stand in the same order: %s',
    async (path) => {
      const cards = await read(page(), path);
      expect(cards.length).toBeGreaterThan(10);
      expect(await read(old(), path)).toEqual(cards);
    },
  );
});
