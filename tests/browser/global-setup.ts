import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildFixture } from '../../scripts/lib/test/build-site.ts';
import { findTestChrome } from '../../scripts/lib/test/chrome.ts';
import { createSiteServer, type SiteServer } from '../../scripts/lib/site-server.ts';
import { buildLongLists } from '../long-lists-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all files share can be reached. */
    browser: string;
    /** The address of the real site, as `npm run build` left it. */
    site: string;
    /** The address of a small site with one of everything. */
    fixtureSite: string;
    /** The address of a site for two kommuner, with so much in one of them that lists are cut. */
    longSite: string;
  }
}

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

export default async function setup({ provide }: TestProject) {
  const executablePath = findTestChrome();
  if (executablePath === undefined) throw new Error('No browser: set CHROME_PATH, or run npm test');
  const folder = await buildFixture();
  const longFolder = await buildLongLists();
  const servers = await Promise.all(['dist', folder, longFolder].map((built) => createSiteServer(built, 0)));
  const [site, fixture, long] = servers as [SiteServer, SiteServer, SiteServer];
  const browser = await chromium.launchServer({ executablePath, args });
  provide('browser', browser.wsEndpoint());
  provide('site', site.url);
  provide('fixtureSite', fixture.url);
  provide('longSite', long.url);
  return async () => {
    await browser.close();
    for (const { server } of servers) server.close().closeAllConnections();
    for (const built of [folder, longFolder]) rmSync(built, { recursive: true });
  };
}
