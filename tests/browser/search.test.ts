import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hashOf, listenForErrors, onFixture, openPage, settle, sharePage } from './browser.ts';

const words = (page: Page) => page.locator('#q');
const status = (page: Page) => page.locator('.results [role="status"]');
const hits = (page: Page) => page.locator('.results ol > li');
const names = (page: Page) => page.locator('.results ol h3').allTextContents();
const statusIs = (page: Page, text: string | RegExp) => status(page).filter({ hasText: text }).waitFor();
const show = (page: Page) => page.getByRole('button', { name: 'Visa träffar' }).first().click();

describe('a search', () => {
  test('says how many hits there are and shows them', async () => {
    const page = await openPage('/sok/', onFixture());
    await words(page).fill('brevvän');
    await page.keyboard.press('Enter');
    await statusIs(page, 'för ”brevvän”');
    await expect.poll(async () => (await names(page))[0]).toBe('Brevvän');
    expect(await hashOf(page)).toBe('#q=brevv%C3%A4n');
    await page.locator('#traffar:focus').waitFor();
  });

  test('a hit says what the lists say', async () => {
    const page = await openPage('/sok/?q=nattlinjen', onFixture());
    const card = hits(page).first();
    await card.getByRole('link', { name: 'Ring 020-11 11 11: Nattlinjen', exact: true }).waitFor();
    for (const words of ['Ring och prata med någon som lyssnar.', 'Inte kontrollerad av oss'])
      await card.filter({ hasText: words }).waitFor();
  });

  test('does nothing until it is asked to', async () => {
    const page = await openPage('/sok/', onFixture());
    await words(page).fill('brevvän');
    await page.locator('input[name="hinder"]').first().check();
    await settle(page);
    expect(await hashOf(page)).toBe('');
    expect(await status(page).textContent()).toBe('');
  });

  test('finds what only the full text has', async () => {
    const page = await openPage('/sok/?q=sm%C3%B6rg%C3%A5s', onFixture());
    await hits(page).filter({ hasText: 'Träffpunkten med allt' }).waitFor();
  });
});

describe('the address', () => {
  test('restores words, choices and hits on reload and paste', async () => {
    const page = await openPage('/sok/?q=fika&kommun=lund&hinder=ingen_anmalan', onFixture());
    const wanted = { q: 'fika', kommun: 'Lund', ticked: ['ingen_anmalan'], names: ['Gömstället', 'Kaféet som vilar'] };
    expect(await restored(page)).toEqual(wanted);
    await page.reload();
    expect(await restored(page)).toEqual(wanted);
  });

  test('is followed back and forward', async () => {
    const page = await openPage('/sok/', onFixture());
    await words(page).fill('brevvän');
    await show(page);
    await statusIs(page, 'för ”brevvän”');
    await words(page).fill('nattlinjen');
    await show(page);
    await statusIs(page, 'för ”nattlinjen”');
    await page.goBack();
    await statusIs(page, 'för ”brevvän”');
    await expect.poll(() => words(page).inputValue()).toBe('brevvän');
    await expect.poll(async () => (await names(page))[0]).toBe('Brevvän');
    await page.goForward();
    await statusIs(page, 'för ”nattlinjen”');
    await page.goBack();
    await statusIs(page, 'för ”brevvän”');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('.results [role="status"]')!.textContent === '');
    expect(await hits(page).count()).toBe(0);
  });

  test('is followed back from a hit', async () => {
    const page = await openPage('/sok/?q=brevv%C3%A4n', onFixture());
    await page.getByRole('link', { name: 'Brevvän', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Brevvän' }).waitFor();
    await page.goBack();
    await statusIs(page, 'för ”brevvän”');
    await expect.poll(async () => (await names(page))[0]).toBe('Brevvän');
  });
});

test('on a phone, what folds away above the numbers to ring does not take them out of sight', async () => {
  const page = await openPage('/sok/', { ...onFixture(), viewport: { width: 360, height: 640 } });
  await words(page).fill('jag vill dö');
  await words(page).press('Enter');
  await page.locator('[data-part="crisis"]:not([hidden])').waitFor();
  await settle(page);
  const number = (await page.locator('[data-part="crisis"] a').first().boundingBox())!;
  expect(number.y).toBeGreaterThan(0);
  expect(number.y + number.height).toBeLessThan(640);
});

test('there are more hits to show, and the first of them gets the focus', async () => {
  const page = await openPage('/sok/?hinder=gratis');
  await hits(page).first().waitFor();
  const more = page.getByRole('button', { name: 'Visa fler träffar' });
  await settle(page);
  expect(await hits(page).count()).toBe(20);
  await more.click();
  await expect.poll(() => hits(page).count()).toBe(40);
  await hits(page).nth(20).locator('h3 a:focus').waitFor();
});

test('without hits, taking away a choice gives the hits that it promises', async () => {
  const page = await openPage('/sok/?kommun=lund&sprak=fi', onFixture());
  await statusIs(page, 'Inga träffar. Valt: Lund, finska.');
  const offer = page.locator('[data-part="nothing"] a').first();
  const promised = /\((\d+) träff/.exec((await offer.textContent())!)![1];
  await offer.click();
  await statusIs(page, `${promised} träff`);
  expect(new URLSearchParams((await hashOf(page)).slice(1)).size).toBe(1);
});

describe('a hostile address', () => {
  const errors: string[] = [];
  const page = sharePage({}, (p) => Promise.resolve(listenForErrors(p, errors)));

  test.for([
    ['markup', '?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27hacked%27%22%3E'],
    ['a script', '?q=%3Cscript%3Edocument.title%3D%27hacked%27%3C%2Fscript%3E'],
    ['unknown ids', '?behov=__proto__&hinder=constructor&dag=x&kommun=toString&malgrupp=%00&kind=hasOwnProperty'],
    ['an age that is none', '?alder=-1e9&alder=NaN'],
    ['broken escapes', '?q=%E0%A4%A&kommun=%ZZ'],
    ['5,000 characters', `?q=${'fika '.repeat(1000)}`],
    ['5,000 characters in one word', `?q=${'x'.repeat(5000)}`],
    ['a regular expression', '?q=(a%2B)%2B%24%5B%5E%5C'],
    ['a word to take away that is none', '?q=fika&utan=%3Cb%3E&utan=__proto__'],
    ['a thousand choices', `?${'hinder=gratis&'.repeat(1000)}`],
  ] as const)('with %s runs nothing and breaks nothing', async ([, query]) => {
    errors.length = 0;
    await page().goto(new URL(`/sok/${query}`, inject('fixtureSite')).href);
    await statusIs(page(), /träff|hittade inget/);
    await settle(page());
    expect(await page().title()).toBe('Sök – Hitta gemenskap');
    expect(await page().locator('.results img, .results script, .results b:not(.help-numbers b)').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

const onlyNames = 'Just nu kunde vi bara söka bland namn och ämnen.';

describe('when something does not load', () => {
  test('the facet table: it says so, and the lists are there', async () => {
    const page = await openPage('/sok/?q=fika', {
      before: (p) => p.route('**/data/fasetter.json', (route) => route.fulfill({ status: 500 })),
    });
    await statusIs(page, 'Sökningen gick inte att ladda. Bläddra i listorna i stället.');
    expect(await page.getByRole('link', { name: 'Efter kommun' }).isVisible()).toBe(true);
  });

  test('the facet table, once: the next search works', async () => {
    const page = await openPage('/sok/?q=brevv%C3%A4n', {
      ...onFixture(),
      before: (p) => p.route('**/data/fasetter.json', (route) => route.fulfill({ status: 500 }), { times: 1 }),
    });
    await statusIs(page, 'Sökningen gick inte att ladda.');
    await show(page);
    await statusIs(page, 'för ”brevvän”');
  });

  test('the full text: the other hits stay, and so does their number', async () => {
    const page = await openPage('/sok/?q=brevv%C3%A4n+sm%C3%B6rg%C3%A5s', {
      ...onFixture(),
      before: (p) => p.route('**/pagefind/**', (route) => route.abort()),
    });
    await statusIs(page, onlyNames);
    await statusIs(page, 'för ”brevvän smörgås”');
    await expect.poll(() => names(page)).toContain('Brevvän');
  });

  test.for(['pagefind.sv_*.pf_meta', 'index/*'])('%s of the full text, once: the next search works', async (file) => {
    const page = await openPage('/sok/?q=sm%C3%B6rg%C3%A5s', {
      ...onFixture(),
      before: (p) => p.route(`**/pagefind/${file}*`, (route) => route.fulfill({ status: 503 }), { times: 1 }),
    });
    await statusIs(page, onlyNames);
    await statusIs(page, 'Vi hittade inget för ”smörgås”.');
    await show(page);
    await statusIs(page, '1 träff för ”smörgås”.');
    await settle(page);
    expect(await status(page).textContent()).not.toContain(onlyNames);
  });

  test('a browser that cannot open the packed files of the full text gets what can', async () => {
    const page = await openPage('/sok/?q=sm%C3%B6rg%C3%A5s', {
      ...onFixture(),
      before: (p) => p.addInitScript(() => void delete (window as { DecompressionStream?: unknown }).DecompressionStream),
    });
    await statusIs(page, '1 träff för ”smörgås”.');
  });

  test('a net that wants a login, and answers with a page of its own: the next search works', async () => {
    const page = await openPage('/sok/?q=sm%C3%B6rg%C3%A5s', {
      ...onFixture(),
      before: (p) => p.route('**/pagefind/index/*', (route) => route.fulfill({ body: '<title>Logga in</title>' }), { times: 1 }),
    });
    await statusIs(page, onlyNames);
    await show(page);
    await statusIs(page, '1 träff för ”smörgås”.');
  });

  test('no engine is fetched for the full text, and none is needed', async () => {
    const asked: string[] = [];
    const page = await openPage('/sok/?q=sm%C3%B6rg%C3%A5s', {
      ...onFixture(),
      before: async (p) => {
        p.on('request', (request) => void asked.push(new URL(request.url()).pathname));
        await p.addInitScript(() => void delete (window as { WebAssembly?: unknown }).WebAssembly);
      },
    });
    await statusIs(page, '1 träff för ”smörgås”.');
    await settle(page);
    expect(asked.filter((path) => path.startsWith('/pagefind/')).map((path) => path.replace(/sv_\w+/, ''))).toEqual([
      '/pagefind/pagefind..pf_meta',
      '/pagefind/index/.pf_index',
    ]);
  });

  test('more words, once: the next search works', async () => {
    const page = await openPage('/sok/?q=sm%C3%B6rg%C3%A5s', {
      ...onFixture(),
      before: (p) => p.route('**/_astro/packed-more-words.*', (route) => route.abort(), { times: 1 }),
    });
    await statusIs(page, onlyNames);
    await settle(page);
    await show(page);
    await statusIs(page, '1 träff för ”smörgås”.');
    await expect.poll(() => status(page).textContent()).not.toContain(onlyNames);
  });

  test('the texts of the cards: the names are there', async () => {
    const page = await openPage('/sok/?q=brevv%C3%A4n', {
      ...onFixture(),
      before: (p) => p.route('**/data/kort/**', (route) => route.abort()),
    });
    await statusIs(page, 'för ”brevvän”');
    await expect.poll(async () => (await names(page))[0]).toBe('Brevvän');
  });
});

async function restored(page: Page) {
  await hits(page).first().waitFor();
  await settle(page);
  return {
    q: await words(page).inputValue(),
    kommun: await page.getByLabel('Var bor du?').inputValue(),
    ticked: await page.locator('input:checked').evaluateAll((all) => (all as HTMLInputElement[]).map(({ value }) => value)),
    names: await names(page),
  };
}
