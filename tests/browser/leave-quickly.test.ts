import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteConfig } from '../../site.config.ts';
import { onFixture, openPage } from './browser.ts';

const entry = '/motesplatser/gomstallet/';

const elsewhere = (page: Page) =>
  page.route(`${siteConfig.lamnaTill}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<p>Vädret</p>' }));

test('whoever leaves quickly does not come back to the page with the back button', async () => {
  const page = await openPage('/kommun/lund/', { ...onFixture(), before: elsewhere });
  await page.locator(`main a[href="${entry}"]`).first().click();
  await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click();
  await page.getByText('Vädret').waitFor();
  await page.waitForURL(siteConfig.lamnaTill);
  await page.goBack();
  await page.waitForURL('**/kommun/lund/');
});

test('without JavaScript it is a link, and says what it does not do', async () => {
  const page = await openPage(entry, { ...onFixture(), javaScriptEnabled: false, before: elsewhere });
  expect(await page.locator('.leave').textContent()).toContain('Sidan finns kvar i webbläsarens historik.');
  await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click();
  await page.getByText('Vädret').waitFor();
  await page.waitForURL(siteConfig.lamnaTill);
});
