import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { hashOf, onFixture, openPage, settle, sharePage } from './browser.ts';

const field = (page: Page) => page.getByLabel('Var bor du?');
const options = (page: Page) => page.locator('#platser [role="option"]');
const says = (page: Page) => page.locator('[data-part="place-status"]');
const show = (page: Page) => page.getByRole('button', { name: 'Visa träffar' }).first().click();
const statusIs = (page: Page, text: string) => page.locator('.results [role="status"]').filter({ hasText: text }).waitFor();
const locate = (page: Page) => page.locator('.place [data-locate]').click();

/** Headings with the names under them, and how far away each is said to be. */
const groups = (page: Page) =>
  page.locator('[data-part="near"] h2').evaluateAll((headings) =>
    headings.map((heading) => {
      let list = heading.nextElementSibling!;
      while (list.tagName !== 'OL') list = list.nextElementSibling!;
      const cards = [...list.querySelectorAll('.card')].map((card) =>
        [card.querySelector('h3')!.textContent!.trim(), card.querySelector('.distance')?.textContent].filter(Boolean).join(': '),
      );
      return `${heading.textContent} – ${cards.join(', ')}`;
    }),
  );

/** The chips under "Du har valt". */
const chosen = (page: Page) => page.locator('[data-part="chosen"] a').allTextContents();
const trimmed = (texts: string[]) => texts.map((text) => text.trim());

describe('a place in its field', () => {
  const shared = sharePage();

  test('is completed while somebody types, searched for, and said with its kommun and län', async () => {
    const page = await go(shared(), '/sok/');
    await field(page).pressSequentially('hallu');
    await options(page).first().waitFor();
    await expect.poll(async () => trimmed(await options(page).allTextContents())).toEqual(['Hallunda, Botkyrka, Stockholms län']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await statusIs(page, 'Inga träffar nära Hallunda, Botkyrka, Stockholms län.');
    expect(new URLSearchParams((await hashOf(page)).slice(1)).get('plats')).toBe('Hallunda, Botkyrka, Stockholms län');
  });

  test('gives what is near with how far, then what serves the kommun, then the whole country', async () => {
    const page = await go(shared(), '/sok/#plats=Dalby');
    await statusIs(page, '4 träffar nära Dalby, Lund, Skåne län.');
    const [near, kommun, country] = await groups(page);
    expect(near).toBe(
      'Nära Dalby, Lund, Skåne län – Promenaden i parken: Ca 11 km från Dalby, Träffpunkten med allt: Ca 11 km från Dalby, Kaféet som vilar: Ca 11 km från Dalby, Källarkaféet: Ca 11 km från Dalby',
    );
    expect(kommun).toBe('I Lund, eller för hela kommunen – Gömstället');
    expect(country).toContain('På telefon, digitalt och i hela landet – ');
    expect(await page.locator('[data-part="near"]').textContent()).toContain('Avståndet är fågelvägen');
    expect(trimmed(await chosen(page))).toEqual(['Ta bort: Dalby, Lund, Skåne län']);
  });

  test('can be a postnummer, and says what it counts from', async () => {
    const page = await go(shared(), '/sok/');
    await field(page).fill('SE-145 68');
    await show(page);
    await statusIs(page, 'nära 145 68, Botkyrka, Stockholms län.');
    expect(await page.locator('[data-part="near"]').textContent()).toContain('Avståndet räknas från Tumba, som är centralort i Botkyrka.');
  });

  test('with too little near is widened: the nearest with how far, then the country', async () => {
    const page = await go(shared(), '/sok/#q=fika&plats=Kiruna&inom=5');
    await statusIs(
      page,
      'Inga träffar nära Kiruna, Norrbottens län. 3 gäller ett större område eller ligger längre bort. Valt: Högst 5 km.',
    );
    await expect
      .poll(() => groups(page))
      .toEqual([
        'Längre bort – Träffpunkten med allt: Ca 140 mil från Kiruna, Kaféet som vilar: Ca 140 mil från Kiruna, Källarkaféet: Ca 140 mil från Kiruna',
      ]);
    expect(await page.locator('[data-part="near"]').textContent()).toContain('Vi hittade inget nära Kiruna, Norrbottens län.');
    await page.getByRole('link', { name: 'Ta bort: Högst 5 km' }).click();
    await statusIs(page, 'Inga träffar nära Kiruna, Norrbottens län. 3 gäller');
    expect(await hashOf(page)).toBe('#q=fika&plats=Kiruna');
  });

  test('without any hit for the filters is still not empty', async () => {
    const page = await go(shared(), '/sok/#plats=Kiruna&q=fika&form=pa_plats&hinder=hembesok');
    await statusIs(page, 'träff');
    await settle(page);
    expect(await page.locator('.results .card, .results [data-part="nothing"]:not([hidden]) a').count()).toBeGreaterThan(0);
  });

  test('that nobody knows is said so, with what was meant and the list of kommuner', async () => {
    const page = await go(shared(), '/sok/#plats=Halunda');
    const about = page.locator('[data-part="about"]');
    await about.waitFor();
    expect(await about.textContent()).toContain('Vi hittar ingen plats som heter ”Halunda”.');
    expect(await about.getByRole('link', { name: 'Alla kommuner' }).getAttribute('href')).toBe('/kommun/');
    await about.getByRole('link', { name: 'Menade du Hallunda, Botkyrka, Stockholms län?' }).click();
    await statusIs(page, 'nära Hallunda');
  });

  test('that several have is chosen by kommun', async () => {
    const page = await go(shared(), '/sok/#q=fika&plats=Haga');
    await page.locator('[data-part="about"]').getByRole('link', { name: 'Haga, Umeå, Västerbottens län' }).click();
    await statusIs(page, 'nära Haga, Umeå, Västerbottens län.');
    expect(await page.locator('#q').inputValue()).toBe('fika');
  });

  test('stays in the address on reload, with reach and order', async () => {
    const page = await go(shared(), '/sok/#q=fika&plats=Dalby&inom=30&ordning=nara');
    await statusIs(page, 'nära Dalby');
    await page.reload();
    await statusIs(page, 'nära Dalby');
    expect([await field(page).inputValue(), await page.getByLabel('Hur långt bort').inputValue()]).toEqual(['Dalby', '30']);
    expect(await page.getByLabel('Visa det närmaste först').isChecked()).toBe(true);
  });

  test('is pasted as it was written elsewhere', async () => {
    const page = await go(shared(), '/sok/');
    await field(page).focus();
    await page.keyboard.insertText('  dalby, lunds kommun ');
    await show(page);
    await statusIs(page, 'nära Dalby, Lund, Skåne län.');
  });
});

describe('a place in the words', () => {
  const shared = sharePage(at(55.71, 13.2));

  test('that has too little there gives the nearest', async () => {
    const page = await go(shared(), '/sok/#q=fika+hallunda');
    await statusIs(page, 'nära Hallunda, Botkyrka, Stockholms län.');
    await expect
      .poll(async () => (await groups(page))[0])
      .toBe(
        'Längre bort – Träffpunkten med allt: Ca 48 mil från Hallunda, Kaféet som vilar: Ca 48 mil från Hallunda, Källarkaféet: Ca 48 mil från Hallunda',
      );
  });

  test('a kommun alone that has nothing gives the nearest too', async () => {
    const page = await go(shared(), '/sok/#q=kiruna');
    await statusIs(page, 'nära Kiruna, Norrbottens län.');
    await expect.poll(async () => (await groups(page))[0]).toMatch(/^Längre bort – .*: Ca \d+ mil från Kiruna,/);
  });

  test.for(['nära mig 222 22', 'vad finns i dalby'])('and nothing else asks for all that is there: %s', async (query) => {
    const page = await go(shared(), `/sok/#q=${encodeURIComponent(query)}`);
    await statusIs(page, '4 träffar nära');
  });

  test('"nära mig" offers the button', async () => {
    const page = await go(shared(), '/sok/#q=fika+n%C3%A4ra+mig');
    await page.locator('[data-part="about"]').getByRole('button', { name: 'Använd min plats' }).click();
    await statusIs(page, '3 träffar nära Lund, Skåne län.');
    await expect
      .poll(async () => (await groups(page))[0])
      .toBe('Nära Lund, Skåne län – Träffpunkten med allt: I Lund, Kaféet som vilar: I Lund, Källarkaféet: I Lund');
  });
});

test('"nära mig" alone asks where, and counts nothing', async () => {
  const page = await openPage('/sok/#q=n%C3%A4ra+mig', onFixture());
  await page.locator('[data-part="about"]').getByRole('button', { name: 'Använd min plats' }).waitFor();
  await expect
    .poll(() => page.locator('.results [role="status"]').textContent())
    .toBe('Skriv var du bor, eller tryck på ”Använd min plats”.');
  await settle(page);
  expect(await page.locator('.results .card').count()).toBe(0);
});

describe('the place of the visitor', () => {
  test('becomes the name of the nearest place, and no coordinate is kept or sent', async () => {
    const asked: string[] = [];
    const page = await openPage('/sok/', {
      ...onFixture(),
      ...at(59.2444, 17.8321),
      before: (p) => Promise.resolve(p.on('request', (request) => asked.push(request.url()))),
    });
    await locate(page);
    await says(page).filter({ hasText: 'Du är nära Hallunda, Botkyrka, Stockholms län. Tryck på Visa träffar.' }).waitFor();
    await expect.poll(() => field(page).inputValue()).toBe('Hallunda, Botkyrka, Stockholms län');
    await show(page);
    await statusIs(page, 'nära Hallunda');
    await settle(page);
    expect([page.url(), ...asked].filter((url) => /59[.,]2|17[.,]8/.test(url))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(onFixture().baseURL))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  });

  test('that the browser may not tell is no trouble', async () => {
    const page = await openPage('/sok/', onFixture());
    await locate(page);
    await says(page).filter({ hasText: 'Webbläsaren fick inte använda din plats. Skriv var du bor i stället.' }).waitFor();
    await field(page).fill('Dalby');
    await expect.poll(() => says(page).textContent()).toBe('');
  });

  test.for([
    ['unavailable', 2, 'Telefonen eller datorn vet inte var den är just nu.'],
    ['too slow', 3, 'Det tog för lång tid att hitta platsen.'],
  ] as const)('that is %s is no trouble', async ([, code, words]) => {
    const page = await openPage('/sok/', { ...onFixture(), before: (p) => p.addInitScript(fail, code) });
    await locate(page);
    await says(page).filter({ hasText: words }).waitFor();
  });

  test('abroad asks for an ort', async () => {
    const page = await openPage('/sok/', { ...onFixture(), ...at(52.5, 13.4) });
    await locate(page);
    await says(page).filter({ hasText: 'Du ser ut att vara utanför Sverige.' }).waitFor();
  });
});

test('the list of places comes once, when somebody comes to the form, and a search works without it', async () => {
  const asked: string[] = [];
  const page = await openPage('/sok/', {
    ...onFixture(),
    before: async (p) => {
      p.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await p.route('**/data/lagen.json', (route) => route.abort());
    },
  });
  const places = () => asked.filter((path) => path === '/data/platser.json');
  await settle(page);
  expect(places()).toEqual([]);
  await page.locator('#q').fill('fika i Lund');
  await show(page);
  await statusIs(page, 'för ”fika i Lund”');
  // They come last, after the hits.
  await expect.poll(() => places().length).toBeGreaterThan(0);
});

test('without JavaScript the way to a place is the list of kommuner', async () => {
  const page = await openPage('/sok/', { ...onFixture(), javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Använd min plats' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Efter kommun' }).click();
  await page.waitForURL('**/kommun/');
});

/** A page of its own each time: from the same page the browser would only go to another part of it. */
async function go(page: Page, path: string): Promise<Page> {
  await page.goto('about:blank');
  await page.goto(new URL(path, inject('fixtureSite')).href);
  return page;
}

/** A browser that may tell where it is. */
function at(latitude: number, longitude: number): BrowserContextOptions {
  return { geolocation: { latitude, longitude }, permissions: ['geolocation'] };
}

function fail(code: number): void {
  const geolocation = { getCurrentPosition: (_: unknown, no: (error: { code: number }) => void) => no({ code }) };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation });
}

test('without the names of places, hits of the search before are no answer', async () => {
  const page = await openPage('/sok/#q=fika', {
    ...onFixture(),
    before: (fresh) => fresh.route('**/data/platser.json', (route) => route.abort()),
  });
  await page.locator('.results .card').first().waitFor();
  await page.goto('/sok/#q=fika&plats=Lund');
  await statusIs(page, 'Sökningen gick inte att ladda. Bläddra i listorna i stället.');
  expect(await page.locator('.results .card').count()).toBe(0);
});

test('the numbers to ring do not wait for the names of places, nor need them', async () => {
  const page = await openPage('/sok/#q=jag+vill+inte+leva&plats=Lund', {
    ...onFixture(),
    before: (fresh) => fresh.route('**/data/platser.json', (route) => route.abort()),
  });
  await page.locator('.results [data-part="crisis"] a[href="tel:112"]').first().waitFor();
});
