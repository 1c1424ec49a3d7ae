import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createSiteServer, type SiteServer } from '../../scripts/lib/site-server.ts';
import { buildSite, fixtureSiteEnv } from '../../scripts/lib/test/build-site.ts';
import { tinyArchive } from '../../scripts/lib/test/tiny-archive.ts';
import { listenForErrors, openPage } from './browser.ts';

let folder: string;
let site: SiteServer;

beforeAll(async () => {
  folder = await buildSite({ ...fixtureSiteEnv, SITE_GATUKARTA: 'kartor/liten.pmtiles' });
  mkdirSync(join(folder, 'kartor'));
  writeFileSync(join(folder, 'kartor/liten.pmtiles'), tinyArchive());
  site = await createSiteServer(folder, 0);
});

afterAll(() => {
  site.server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('an operator can add streets from an archive of their own, for those who are close', async () => {
  const asked: string[] = [];
  const errors: string[] = [];
  const page = await openPage('/karta/#kommun=lund', {
    baseURL: site.url,
    reducedMotion: 'reduce',
    before: async (opened) => {
      opened.on('request', (request) => asked.push(request.url()));
      listenForErrors(opened, errors);
    },
  });
  await page.locator('[data-part="chosen"]').waitFor();
  expect(asked.filter((url) => /pmtiles|streets/.test(url))).toEqual([]);

  const zoomIn = page.getByRole('button', { name: 'Zooma in' });
  for (let press = 0; press < 4; press++) await zoomIn.click();
  await page.locator('canvas.leaflet-tile-loaded').first().waitFor();
  // The upper half of every tile in the archive is water and the lower half land; a tile on the screen is a quarter of it.
  const colours = () =>
    page.locator('canvas.leaflet-tile-loaded').evaluateAll((all) =>
      (all as HTMLCanvasElement[]).map((canvas) => {
        const { width, height } = canvas;
        return canvas
          .getContext('2d')!
          .getImageData(width / 2, height / 2, 1, 1)
          .data.join();
      }),
    );
  await expect.poll(async () => new Set(await colours()).size).toBe(2);
  expect((await colours()).every((colour) => colour.endsWith(',255'))).toBe(true);
  expect(await page.locator('.pill').count()).toBeGreaterThan(0);
  expect(asked.filter((url) => url.endsWith('/kartor/liten.pmtiles')).length).toBeGreaterThan(0);
  expect(asked.filter((url) => new URL(url).origin !== new URL(site.url).origin)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a site without streets comes no closer than its drawing is true to', async () => {
  const page = await openPage('/karta/#kommun=lund', { baseURL: inject('fixtureSite'), reducedMotion: 'reduce' });
  await page.locator('[data-part="chosen"]').waitFor();
  const zoomIn = page.getByRole('button', { name: 'Zooma in' });
  for (let press = 0; press < 2; press++) await zoomIn.click();
  await expect.poll(() => zoomIn.getAttribute('aria-disabled')).toBe('true');
});
