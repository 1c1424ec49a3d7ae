import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hashOf as hash, onFixture, openPage, settle, sharePage } from './browser.ts';

// Numbers in tests/fixtures/site/kortnummer.txt: mHD the pen pal, YjN the place with everything (under its former id), sLs what has
// ended, 5nB what pauses, AVX what is out of date, iAV the night line.
const now = '2026-11-22T10:00:00+01:00';
const openList = (codes: string, options = {}) => openPage(`/lista/#v=${codes}`, { ...onFixture(), now, ...options });
const bar = (page: Page) => page.locator('.my-list a');
const names = (page: Page) =>
  page
    .locator('.list-entry h2')
    .allTextContents()
    .then((all) => all.map((name) => name.trim()));
const says = (page: Page, text: string) => page.locator('main [role="status"]', { hasText: text }).waitFor({ state: 'attached' });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent!.trim());
const add = (page: Page, namn: string) => page.getByLabel(`Lägg till i min lista: ${namn}`);
const remove = (page: Page, namn: string) => page.getByRole('button', { name: `Ta bort ur min lista: ${namn}` });

describe('the list follows along', () => {
  test('from a card, by links, past a place on the page, and by the space bar', async () => {
    const page = await openPage('/kommun/lund/', onFixture());
    expect(await bar(page).isVisible()).toBe(false);
    await add(page, 'Träffpunkten med allt').click();
    await bar(page).waitFor();
    expect(await bar(page).textContent()).toBe('Min lista (1)');
    expect(await focused(page)).toBe('Ta bort ur min lista: Träffpunkten med allt');
    expect(await page.locator('.my-list').getAttribute('aria-live')).toBe('polite');
    await page.getByRole('link', { name: 'Gömstället', exact: true }).click();
    await page.waitForURL('**/gomstallet/#v=YjN');
    await page.locator('a[href="#uppgifter"]').click();
    await page.waitForFunction(() => location.hash === '#v=YjN' && scrollY > 0);
    await add(page, 'Gömstället').focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**/gomstallet/#v=YjNdy8');
    await bar(page).click();
    await page.waitForURL('**/lista/#v=YjNdy8');
    await page.locator('.list-entry').first().waitFor();
    expect(await names(page)).toEqual(['Träffpunkten med allt', 'Gömstället']);
  });

  test('when somebody goes back after adding, and forward after taking away', async () => {
    const page = await openPage('/kommun/lund/#v=mHD', onFixture());
    await bar(page).waitFor();
    await page.getByRole('link', { name: 'Träffpunkten med allt', exact: true }).click();
    await add(page, 'Träffpunkten med allt').click();
    await page.waitForURL('**/traffpunkten/#v=mHDYjN');
    await page.goBack();
    await page.waitForURL('**/kommun/lund/#v=mHDYjN');
    await bar(page).filter({ hasText: 'Min lista (2)' }).waitFor();
    await remove(page, 'Träffpunkten med allt').click();
    await page.waitForURL('**/kommun/lund/#v=mHD');
    await page.goForward();
    await page.waitForURL('**/traffpunkten/#v=mHD');
    await add(page, 'Träffpunkten med allt').waitFor();
  });

  test('beside what somebody searches for', async () => {
    const page = await openPage('/#v=mHD', onFixture());
    await bar(page).waitFor();
    await page.locator('#q').fill('fika');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sok/#q=fika&v=mHD');
    await add(page, 'Träffpunkten med allt').click();
    await page.waitForURL('**/sok/#q=fika&v=mHDYjN');
    await page.locator('#q').fill('samtal');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sok/#q=samtal&v=mHDYjN');
    await page.goBack();
    await page.waitForURL('**/sok/#q=fika&v=mHDYjN');
    await expect.poll(() => page.locator('#q').inputValue()).toBe('fika');
    await page.getByRole('link', { name: 'Börja om' }).click();
    await page.waitForURL('**/sok/#v=mHDYjN');
    await expect.poll(() => page.locator('#q').inputValue()).toBe('');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.locator('#innehall:focus').waitFor();
    expect(await hash(page)).toBe('#v=mHDYjN');
  });

  test('not where a link has a list of its own', async () => {
    const page = await openPage('/om/#v=mHD', onFixture());
    await page.evaluate(() =>
      document.querySelector('main')!.prepend(Object.assign(document.createElement('a'), { href: '/lista/#v=YjN', textContent: 'Färdig' })),
    );
    await page.getByRole('link', { name: 'Färdig' }).click();
    await page.waitForURL('**/lista/#v=YjN');
  });
});

describe('on its own page', () => {
  const shared = sharePage({}, (page) => page.clock.setFixedTime(now));
  const openList = async (codes: string) => {
    const page = shared();
    // Another fragment alone would not be another page.
    await page.goto('about:blank');
    await page.goto(new URL(`/lista/#v=${codes}`, inject('fixtureSite')).href);
    return page;
  };

  test('the order can be changed, the focus stays, and it is said', async () => {
    const page = await openList('YjNmHDiAV');
    await says(page, '3 saker i listan.');
    await page.getByRole('button', { name: 'Flytta ner: Träffpunkten med allt' }).click();
    await says(page, 'Träffpunkten med allt är nummer 2 av 3.');
    expect(await focused(page)).toBe('Flytta ner: Träffpunkten med allt');
    await page.keyboard.press('Enter');
    await says(page, 'Träffpunkten med allt är nummer 3 av 3.');
    expect([await names(page), await hash(page)]).toEqual([['Brevvän', 'Nattlinjen', 'Träffpunkten med allt'], '#v=mHDiAVYjN']);
    await page.keyboard.press('Enter');
    await says(page, 'Träffpunkten med allt står redan sist.');
    await page.getByRole('button', { name: 'Flytta upp: Nattlinjen' }).click();
    await says(page, 'Nattlinjen är nummer 1 av 3.');
    await page.reload();
    await says(page, '3 saker i listan.');
    expect(await names(page)).toEqual(['Nattlinjen', 'Brevvän', 'Träffpunkten med allt']);
  });

  test('what is taken away can be brought back, and so can the whole list', async () => {
    const page = await openList('YjNmHDiAV');
    await page.getByRole('button', { name: 'Ta bort: Brevvän' }).click();
    await says(page, 'Brevvän är borttagen.');
    expect([await hash(page), await focused(page)]).toEqual(['#v=YjNiAV', 'Ångra']);
    await page.keyboard.press('Enter');
    await says(page, 'Tillbaka i listan.');
    expect([await hash(page), await focused(page)]).toEqual(['#v=YjNmHDiAV', 'Ta bort: Brevvän']);
    await page.getByRole('button', { name: 'Töm listan' }).click();
    await says(page, 'Listan är tömd.');
    // Read out once, and seen once.
    const seen = page.getByText('Listan är tömd.');
    expect(await seen.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 1).length)).toBe(1);
    expect([await names(page), await hash(page)]).toEqual([[], '']);
    await page.getByText('Listan är tom.').waitFor();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await says(page, 'Tillbaka i listan.');
    expect(await hash(page)).toBe('#v=YjNmHDiAV');
  });

  test('what has ended, pauses or is out of date says so, and offers others', async () => {
    const page = await openList('sLs5nBAVX');
    await says(page, '3 saker i listan.');
    const entry = (namn: string) => page.locator('.list-entry', { hasText: namn });
    expect(await entry('Nedlagda kaféet').locator('.notice').textContent()).toBe('Det här finns inte längre.');
    expect(await entry('Nedlagda kaféet').textContent()).not.toContain('046-12 34 56');
    expect(await entry('Kaféet som vilar').locator('.notice').textContent()).toBe('Det är uppehåll just nu.');
    expect(await entry('Gamla kaféet').locator('.notice').textContent()).toBe('Vi vet inte om det här finns kvar. Fråga innan du går.');
    for (const namn of ['Nedlagda kaféet', 'Kaféet som vilar', 'Gamla kaféet']) {
      expect(await entry(namn).locator('[data-part="alternatives"] li').count(), namn).toBeGreaterThan(1);
      expect(await entry(namn).getByText('Pröva något av det här i stället:').count(), namn).toBe(1);
    }
    await entry('Nedlagda kaféet').getByRole('button', { name: 'Lägg till i min lista: Träffpunkten med allt' }).click();
    await page.waitForURL('**/#v=sLs5nBAVXYjN');
    await entry('Träffpunkten med allt').first().waitFor();
  });

  test.for([
    ['a former id', 'YjN', ['Träffpunkten med allt'], ''],
    ['the code from before it had a number', '~6rXdQt', ['Träffpunkten med allt'], ''],
    ['the same entry under two codes', '~6rXdQtYjN', ['Träffpunkten med allt'], ''],
    ['an entry without a number', '~56RXFt', ['Gryningslinjen'], ''],
    ['an entry that is gone', 'mHDVd6', ['Brevvän'], 'En sak i länken känner vi inte igen.'],
    ['numbers that nobody has', 'mHDK7u7eC', ['Brevvän'], '2 saker i länken känner vi inte igen.'],
    ['rubbish', '<script>alert(1)</script>%00%', [], 'saker i länken känner vi inte igen.'],
    [
      'ten thousand entries',
      'mHD' + 'YjNdy8QahiAV'.repeat(2500),
      ['Brevvän', 'Träffpunkten med allt', 'Gömstället', 'Kaféet från förr', 'Nattlinjen'],
      '',
    ],
  ] as const)('an address with %s opens calmly', async ([, codes, expected, note]) => {
    const asked: string[] = [];
    shared().on('request', (request) => asked.push(request.url()));
    const page = await openList(codes);
    await page.locator('.list-entry, [data-part="empty"]:not([hidden])').first().waitFor();
    await settle(page);
    expect((await names(page)).sort()).toEqual([...expected].sort());
    expect(await page.locator('[data-part="unknown"]').textContent()).toContain(note);
    expect(asked.filter((url) => /data\/lista\/(?!0\.json)/.test(url))).toEqual([]);
  });

  test('a link to another list, opened over this one, shows that one', async () => {
    const page = await openList('YjN');
    await page.locator('.list-entry').waitFor();
    await page.evaluate(() => (location.hash = '#v=mHDiAV'));
    await expect.poll(() => names(page)).toEqual(['Brevvän', 'Nattlinjen']);
  });

  test('without a net it says so, and works when there is one', async () => {
    const page = await openPage('/lista/#v=YjN', { ...onFixture(), before: (p) => p.route('**/data/lista/*', (route) => route.abort()) });
    await says(page, 'Listan gick inte att hämta.');
    await page.unroute('**/data/lista/*');
    await page.reload();
    await page.locator('.list-entry').waitFor();
  });
});

describe('to a phone', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the link, the texts and the addresses say what they should', async () => {
    const page = await openList('YjNiAV', { permissions });
    await page.getByText('Sms, mejl och QR-kod').click();
    await page.getByRole('button', { name: 'Kopiera länken' }).click();
    await says(page, 'Länken är kopierad.');
    expect(new URL(await clipboard(page)).pathname + new URL(await clipboard(page)).hash).toBe('/lista/#v=YjNiAV');
    await page.getByRole('button', { name: 'Kopiera som sms: Nattlinjen' }).click();
    await says(page, 'Texten är kopierad.');
    expect(await clipboard(page)).toBe('Nattlinjen. alla dagar 21-6. Hela Sverige. Ring 020-11 11 11.');
    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('tisdag 24 november klockan 13–15'));
    const sms = await page.getByRole('link', { name: 'Skicka som sms' }).getAttribute('href');
    expect(sms).toMatch(/^sms:\?&body=/);
    expect(decodeURIComponent(sms!)).toContain('Ring 046-12 34 56.\n\nNattlinjen.');
    const mail = await page.getByRole('link', { name: 'Skicka som mejl' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:\?subject=Min%20lista&body=1\.%20Tr%C3%A4ffpunkten/);
    expect(await page.getByRole('link', { name: 'Lägg in i kalendern: Träffpunkten med allt' }).getAttribute('href')).toBe(
      '/motesplatser/traffpunkten.ics',
    );
  });

  test('when copying is not allowed, the text stands there, marked', async () => {
    const page = await openList('iAV', {
      before: (p: Page) =>
        p.addInitScript(() =>
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
        ),
    });
    await page.getByRole('button', { name: 'Kopiera länken' }).click();
    await says(page, 'Det gick inte att kopiera.');
    await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toMatch(/\/lista\/#v=iAV$/);
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('copyable');
  });
});

test('without JavaScript the way to the list is a link, and the page says what to do instead', async () => {
  const page = await openPage('/motesplatser/traffpunkten/', { ...onFixture(), javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Lägg till i min lista: Träffpunkten med allt' }).click();
  await page.waitForURL('**/lista/#v=YjN');
  await page.getByText('Kommer den inte? Du kan ändå ta med dig uppgifterna.').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});
