import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { watch } from '../gate/privacy.ts';
import { tools, withoutPolicy, withPolicy } from '../gate/seeded-privacy.ts';
import { smuggle, smuggled } from '../gate/smuggle.ts';
import { createStranger } from '../gate/stranger.ts';
import { onFixture, openPage, settle, sharePage, unfold } from './browser.ts';
import { namedTemplates, show } from './templates.ts';

const entry = '/motesplatser/traffpunkten/';
let stranger: Awaited<ReturnType<typeof createStranger>>;
beforeAll(async () => void (stranger = await createStranger()));
afterAll(() => stranger.close());

describe('nothing is sent away, kept or stopped, and what is smuggled in does nothing', () => {
  const watched = watch();
  const page = sharePage({}, watched.start);

  test.for(namedTemplates)('on %s', async ([, template]) => {
    watched.forget();
    await show(page(), template);
    await unfold(page());
    expect(await watched.faults(page())).toEqual([]);
    const whatGotThrough = await smuggle(page(), stranger);
    expect(whatGotThrough()).toEqual([]);
  });

  test('when searching and when using the map', async () => {
    watched.forget();
    await page().goto(new URL('/sok/', inject('fixtureSite')).href);
    await page().locator('#q').fill('smörgås');
    await page().keyboard.press('Enter');
    await page().locator('.results li', { hasText: 'Träffpunkten' }).waitFor();
    expect(await watched.faults(page())).toEqual([]);
    await page().goto(new URL('/karta/', inject('fixtureSite')).href);
    await page().locator('.pill').first().waitFor();
    await page().getByRole('button', { name: 'Zooma in' }).click();
    await settle(page());
    expect(await watched.faults(page())).toEqual([]);
  });
});

describe('the gate sees', () => {
  test.for([...withPolicy.map((leak) => [...leak, false] as const), ...withoutPolicy.map((leak) => [...leak, true] as const)])(
    '%s',
    async ([, seed, check, bypassCSP]) => {
      const watched = watch();
      const page = await openPage(entry, { ...onFixture(), bypassCSP, before: (page) => prepare(page, watched) });
      expect(await watched.faults(page)).toEqual([]);
      await page.evaluate(`${tools}; void (${seed})(${JSON.stringify(stranger.url)})`);
      await expect.poll(() => watched.faults(page)).toContainEqual(expect.stringMatching(`^${check}`));
    },
  );

  test('what was smuggled in, when there is no policy', async () => {
    const page = await openPage(entry, { ...onFixture(), bypassCSP: true });
    const whatGotThrough = await smuggle(page, stranger);
    await expect.poll(whatGotThrough).toEqual(smuggled);
  });
});

/** The fixture has no service worker of its own to register. */
async function prepare(page: Page, watched: ReturnType<typeof watch>): Promise<void> {
  await page.context().route('**/sw.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await watched.start(page);
}

describe('the next site', () => {
  test('does not learn where somebody came from', async () => {
    expect(await refererOf(await openPage(entry, onFixture()))).toEqual({ header: undefined, inPage: '' });
  });

  test('learns it when the policy is gone, and the gate sees that', async () => {
    const before = (page: Page) =>
      page.route(`**${entry}`, async (route) => {
        const response = await route.fetch();
        const { 'referrer-policy': _, ...headers } = response.headers();
        await route.fulfill({ headers, body: (await response.text()).replace('<meta name="referrer" content="no-referrer">', '') });
      });
    const page = await openPage(entry, { ...onFixture(), before });
    expect(await refererOf(page)).toEqual({ header: inject('fixtureSite'), inPage: inject('fixtureSite') });
  });
});

/** Follows a link to the stranger that says nothing of its own, and asks what the stranger knows. */
async function refererOf(page: Page): Promise<{ header: string | undefined; inPage: string }> {
  stranger.asked.length = 0;
  await page.evaluate((href) => {
    document.querySelector('main')!.prepend(Object.assign(document.createElement('a'), { href, textContent: 'Bort' }));
  }, `${stranger.url}/link`);
  await page.getByRole('link', { name: 'Bort' }).click();
  await page.getByText('En annan sida').waitFor();
  return { header: stranger.asked.find(({ path }) => path === '/link')!.referrer, inPage: await page.evaluate(() => document.referrer) };
}
