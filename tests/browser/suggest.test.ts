import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hashOf, openPage, settle } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const field = (page: Page) => page.locator('#q');
const list = (page: Page) => page.getByRole('listbox', { name: 'Förslag' });
const options = (page: Page) => list(page).getByRole('option');
const value = (page: Page) => field(page).inputValue();
const asked = async (page: Page) => new URLSearchParams((await hashOf(page)).slice(1)).get('q');

describe('the field', () => {
  test('is a combobox with a list of its own', async () => {
    const page = await openPage('/sok/');
    await page.waitForFunction(() => document.querySelector('#q')!.getAttribute('role') === 'combobox');
    expect(await attributes(page)).toEqual({ autocomplete: 'list', expanded: 'false', active: null, popup: 'listbox' });
    const controls = (await field(page).getAttribute('aria-controls'))!;
    expect(await page.locator(`#${controls}`).getAttribute('role')).toBe('listbox');
    expect(await page.locator('label[for="q"]').isVisible()).toBe(true);
  });

  test('shows nothing before somebody types', async () => {
    const page = await openPage('/sok/');
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await settle(page);
    expect(await list(page).isVisible()).toBe(false);
  });
});

describe('the list', () => {
  test('opens while somebody types, with nothing chosen', async () => {
    const page = await openTyped('göte');
    await expect.poll(() => options(page).allTextContents()).toEqual(expect.arrayContaining(['Göteborg kommun', 'Götene kommun']));
    expect(await options(page).count()).toBeLessThanOrEqual(7);
    expect(await list(page).getByRole('option', { selected: true }).count()).toBe(0);
    expect(await attributes(page)).toMatchObject({ expanded: 'true', active: null });
    expect(await value(page)).toBe('göte');
  });

  test('breaks no rule while it is open, light or dark', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
  });

  test('fits a narrow screen', async () => {
    const page = await openTyped('språk', { width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
    for (const box of await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) {
      expect(box).toBeGreaterThanOrEqual(44);
    }
  });

  test('closes when nothing begins so', async () => {
    const page = await openTyped('göte');
    await field(page).pressSequentially('qqq');
    await list(page).waitFor({ state: 'hidden' });
    expect(await attributes(page)).toMatchObject({ expanded: 'false', active: null });
  });

  test('opens for what is spoken or pasted whole', async () => {
    const page = await openPage('/sok/');
    await field(page).fill('jag vill fika i göteb');
    await list(page).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await value(page)).toBe('jag vill fika i Göteborg');
  });

  test('closes when somebody goes on', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('Tab');
    await list(page).waitFor({ state: 'hidden' });
    expect(await value(page)).toBe('göte');
  });
});

describe('the arrows', () => {
  test('write a suggestion in the field and point at it', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('ArrowDown');
    expect(await value(page)).toBe('Göteborg');
    const first = options(page).first();
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await list(page).getByRole('option', { selected: true }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('q');
  });

  test('go round by way of what was typed', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect([await value(page), await field(page).getAttribute('aria-activedescendant')]).toEqual(['göte', null]);
    await page.keyboard.press('ArrowDown');
    expect(await value(page)).toBe('Göteborg');
  });
});

describe('Escape', () => {
  test('closes the list and gives back what was typed', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await list(page).isVisible()).toBe(false);
    expect(await value(page)).toBe('göte');
    expect(await attributes(page)).toMatchObject({ expanded: 'false', active: null });
  });

  test('does what it always does when the list is closed', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await value(page)).toBe('');
  });
});

describe('Enter searches for what the field says', () => {
  test('with the list open', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toBe('göte');
    expect(await list(page).isVisible()).toBe(false);
  });

  test('with a suggestion in it', async () => {
    const page = await openTyped('göte');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toBe('Göteborg');
  });

  test('before anything has loaded', async () => {
    const page = await openPage('/sok/', {
      before: (p) => p.route('**/data/fasetter.json', (route) => setTimeout(() => void route.continue(), 500)),
    });
    await page.waitForFunction(() => document.querySelector('#q')!.getAttribute('role') === 'combobox');
    await field(page).pressSequentially('göte');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toBe('göte');
    await page.locator('.results ol > li').first().waitFor();
    expect(await list(page).isVisible()).toBe(false);
  });
});

test('a click chooses and searches', async () => {
  const page = await openTyped('fika i göte');
  await options(page).first().click();
  await expect.poll(() => asked(page)).toBe('fika i Göteborg');
  await page.locator('.results ol > li').first().waitFor();
  expect(await list(page).isVisible()).toBe(false);
});

async function openTyped(text: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await openPage('/sok/', { viewport });
  await page.waitForFunction(() => document.querySelector('#q')!.getAttribute('role') === 'combobox');
  await field(page).pressSequentially(text);
  await list(page).waitFor();
  return page;
}

async function attributes(page: Page) {
  const [autocomplete, expanded, active, popup] = await Promise.all(
    ['aria-autocomplete', 'aria-expanded', 'aria-activedescendant', 'aria-haspopup'].map((name) => field(page).getAttribute(name)),
  );
  return { autocomplete, expanded, active, popup };
}

/** As "rule: selector". */
async function violationsOn(page: Page): Promise<string[]> {
  const options = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true } },
  };
  const { violations } = (await page.evaluate(`axe.run('form, .results', ${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
