import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parseEntryFile } from '../../src/data/front-matter.ts';
import { checkEntry } from '../../src/domain/entry/check.ts';
import { kinds } from '../../src/domain/taxonomy.ts';
import { hasId } from '../../src/domain/vocabulary.ts';
import { announcements } from './announcements.ts';
import { hashOf, holdNext, listenForErrors, openPage, settle, sharePage } from './browser.ts';
import { contributor } from './contributor.ts';
import { moreAnnouncements } from './more-announcements.ts';

const now = '2026-11-22T12:00:00+01:00';
const shared = sharePage({}, (page) => page.clock.setFixedTime(now));
const open = async (hash = '', site: 'site' | 'fixtureSite' = 'site') => {
  // Another fragment alone would load nothing.
  await shared().goto('about:blank');
  await shared().goto(new URL(`/bidra/${hash}`, inject(site)).href);
  return shared();
};
/** Until the address has what was written, which is a moment later. */
const keeps = (page: Page, name: string, value: string) =>
  expect.poll(async () => new URLSearchParams((await hashOf(page)).slice(1)).get(name)).toBe(value);
const active = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
const href = (page: Page, part: string) => page.locator(`[data-part="${part}"]`).getAttribute('href');

/** A whole entry in the address, as a reload leaves it. */
const filled = new URLSearchParams([
  ['slag', 'motesplatser'],
  ['namn', 'Kaffestugan'],
  ['sammanfattning', 'Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.'],
  ['arrangor', 'Svenska kyrkan i Lund'],
  ['arrangorstyp', 'trossamfund'],
  ['behov', 'fika'],
  ['malgrupper', 'alla'],
  ['ensamhetsformer', 'social'],
  ['omrade', 'Lund'],
  ['former', 'pa_plats'],
  ['plats.ort', 'Lund'],
  ['kostnad', 'gratis'],
  ['anmalan', 'ingen'],
  ['kontakt.telefon.0.nummer', '046-12 34 56'],
  ['kallor.0.namn', 'Vi ordnar det själva'],
  ['kallor.0.sedd', '2026-11-22'],
]);
const filledWith = (change: Record<string, string>) => {
  const params = new URLSearchParams(filled);
  for (const [name, value] of Object.entries(change)) params.set(name, value);
  return `#${params}`;
};

const all = process.env['ANNOUNCEMENTS'] === 'alla' ? { ...announcements, ...moreAnnouncements } : announcements;

test.for(Object.entries(all))('somebody who has only the page enters %s, and the file is right', async ([, enter]) => {
  const page = await open();
  await enter(contributor(page));
  const { path, source } = await contributor(page).finish();
  const [, kind = '', id = ''] = /^content\/(\w+)\/(?:[\w-]+\/)?([\w-]+)\.md$/.exec(path)!;
  const { frontMatter, body, issues } = parseEntryFile(source);
  expect(issues).toEqual([]);
  expect(hasId(kinds, kind) && checkEntry({ kind, id, frontMatter, body }, '2026-11-22')).toMatchObject({ ok: true });
  const github = new URL((await href(page, 'github'))!);
  expect([github.searchParams.get('filename'), github.searchParams.get('value')]).toEqual([path, source]);
  expect(decodeURIComponent((await href(page, 'letter'))!).replaceAll('\r\n', '\n')).toContain(source);
});

describe('mistakes', () => {
  test('do not move the page under the press that leaves the field', async () => {
    const page = await openPage('/bidra/', { before: (p) => p.clock.install({ time: now }) });
    await page.getByLabel('I vilken kommun?').fill('Hudinge');
    await page.getByLabel('På plats').scrollIntoViewIfNeeded();
    const place = (await page.getByLabel('På plats').boundingBox())!;
    await page.mouse.move(place.x + 5, place.y + 5);
    await page.clock.pauseAt('2026-11-22T13:00:00+01:00');
    await page.mouse.down();
    await page.clock.runFor(80);
    await page.mouse.up();
    await page.clock.resume();
    expect(await page.getByLabel('På plats').isChecked()).toBe(true);
    await page.getByText('Menade du ”Huddinge”?').first().waitFor();
  });

  test('are listed, and lead to their fields by the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Gör klart' }).focus();
    await page.keyboard.press('Enter');
    const summary = page.locator('.faults');
    await page.getByRole('heading', { name: '14 saker är inte klara än' }).waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(
      'Vad heter det? Skriv vad det heter, till exempel: Kaffestugan',
    );
    await page.keyboard.press('Enter');
    expect(await active(page)).toBe('namn');
    const name = page.getByLabel('Vad heter det?');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(
      await name.evaluate((input) =>
        input
          .getAttribute('aria-describedby')!
          .split(' ')
          .map((id) => document.getElementById(id)!.textContent),
      ),
    ).toEqual(['Till exempel: Kaffestugan', 'Skriv vad det heter, till exempel: Kaffestugan']);
    await name.fill('Kaffestugan');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('[name="namn"]')!.getAttribute('aria-invalid') === null);
  });

  test('are told when a field is left, not before, and also in folds', async () => {
    const page = await open();
    const kommun = page.getByLabel('I vilken kommun?');
    await kommun.pressSequentially('Lundd');
    // What is written has been looked at.
    await keeps(page, 'omrade', 'Lundd');
    expect(await page.locator('.fault:not(:empty)').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.getByText('Det finns ingen kommun som heter ”Lundd”. Menade du ”Lund”?').waitFor();
    await contributor(page).time(1, ['Tisdag'], '15:00', '13:00');
    await page.locator('details[data-question="tider"] > summary').click();
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.getByRole('link', { name: /Sluttiden är före starttiden/ }).click();
    await expect.poll(() => active(page)).toBe('slut');
    expect(await page.getByLabel('Slutar klockan').isVisible()).toBe(true);
  });
});

describe('the answers', () => {
  test('are still there after a reload, and the skip link does not take them away', async () => {
    const page = await open();
    await page.getByLabel('Vad heter det?').fill('Kaffestugan & co #1');
    await contributor(page).choose('Vem är det för?', ['Äldre', 'Män']);
    await contributor(page).time(1, ['Tisdag'], '13:00', '15:00');
    await keeps(page, 'tider.0.slut', '15:00');
    await page.reload();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    await settle(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('Vad heter det?').inputValue()).toBe('Kaffestugan & co #1');
    expect(await page.getByLabel('Börjar klockan').inputValue()).toBe('13:00');
    expect(await page.locator('input:checked').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      'aldre',
      'man',
      'tis',
    ]);
  });

  test('propose needs, which one press chooses', async () => {
    const page = await open();
    await page.getByLabel('Vad gör man där?').fill('Fika och prata med andra i kyrkans kafé. Vi sjunger i kör ibland.');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Fika tillsammans' }).click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Fika tillsammans' }).isChecked()).toBe(true);
  });

  test('are read for plain language and for what is private', async () => {
    const page = await open();
    await page.getByLabel('Vad gör man där?').fill('Öppen verksamhet för brukare samt anhöriga. Kom och fika med oss varje vecka!');
    await page.getByLabel('Mejladress').fill('anna@gmail.com');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.locator('.advice li').allTextContents())
      .toEqual([
        '”brukare” är ett svårt ord. Skriv hellre du, eller den som kommer.',
        '”samt” är ett svårt ord. Skriv hellre och.',
        'Skriv hellre utan utropstecken.',
        'Det ser ut som en privat mejladress. Alla kan läsa den. Har ni en gemensam adress är den bättre.',
      ]);
  });

  test('are shown as text, whatever they are', async () => {
    const errors: string[] = [];
    const hostile = '<img src=x onerror="document.title=1"> ‮--- {{x}} 🎉';
    const page = await openPage(`/bidra/${filledWith({ namn: hostile, 'kontakt.webb': 'javascript:alert(1)' })}`, {
      before: async (page: Page) => listenForErrors(page, errors),
    });
    await page.getByRole('button', { name: 'Visa hur det blir' }).click();
    await page.locator('.preview article').waitFor();
    await page.getByLabel('Vem ordnar det?').fill('</template><script>document.title=2</script>');
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.locator('.faults li').first().waitFor();
    expect(await page.locator('.faults li').allTextContents()).toHaveLength(3);
    expect(await page.locator('main img, main script, .faults b').count()).toBe(0);
    expect(await page.title()).toBe('Lägg till eller rätta – Hitta gemenskap');
    expect(errors).toEqual([]);
  });

  test('are shown as visitors will see them', async () => {
    const page = await open(
      filledWith({ 'tider.0.dagar': 'tis', 'tider.0.start': '13:00', 'tider.0.slut': '15:00', 'forsta_gangen.kom_ensam': 'ja' }),
    );
    await page.getByRole('button', { name: 'Visa hur det blir' }).click();
    await page.locator('.preview .card').waitFor();
    expect((await page.locator('.preview .card').innerText()).split(/ ?\n/).filter(Boolean)).toEqual([
      'Kaffestugan',
      'Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.',
      'Ring 046-12 34 56',
      'Tisdagar klockan 13–15\u00a0· Lund\u00a0· Du kan komma ensam\u00a0· Gratis',
      'Inte kontrollerad av oss',
    ]);
    expect(await page.locator('.preview article').innerText()).toContain('Du kan komma ensam');
  });
});

describe('the exits', () => {
  test('a file that is too long for an address is uploaded, and the page says how', async () => {
    const page = await open(filledWith({ body: 'Vi ses på tisdagar. '.repeat(400) }));
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.getByText('Filen är för lång för en länk.').waitFor();
    expect(await href(page, 'github')).toMatch(/\/upload\/main\/content\/motesplatser\/skane$/);
    expect((await href(page, 'letter'))!.length).toBeLessThan(400);
    expect(await page.getByText('Ditt mejlprogram öppnas med allt ifyllt.').isVisible()).toBe(false);
  });

  test('what is in the directory already is pointed out, and the new name is another', async () => {
    const page = await open(filledWith({ namn: 'Gömstället' }), 'fixtureSite');
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.getByText('Det finns redan något som heter Gömstället i samma kommun.').waitFor();
    expect(await page.locator('[data-part="path"]').textContent()).toBe('Filen heter content/motesplatser/skane/gomstallet-lund.md.');
  });
});

describe('an entry that is corrected', () => {
  test('is filled in, and what is changed goes out as a letter, an issue or the whole file', async () => {
    const page = await open('#post=motesplatser/traffpunkten&v=mHD', 'fixtureSite');
    await page.getByRole('heading', { name: 'Du rättar: Träffpunkten' }).waitFor();
    const before = await page.getByLabel('Telefonnummer').inputValue();
    await page.getByLabel('Telefonnummer').fill('046-99 99 99');
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.getByRole('heading', { name: 'Det här har du ändrat' }).waitFor();
    expect(await hashOf(page)).toMatch(/^#post=motesplatser\/traffpunkten&.*nummer=046-99\+99\+99.*&v=mHD$/);
    const change = `Telefon, telefonnummer: ${before} → 046-99 99 99`;
    expect(await page.locator('[data-part="changes"] li').allTextContents()).toEqual([change]);
    for (const exit of ['letter', 'issue']) expect(decodeURIComponent((await href(page, exit))!)).toContain(change);
    expect(await href(page, 'edit')).toMatch(/\/edit\/main\/site\/motesplatser\/skane\/traffpunkten\.md$/);
    expect(await page.locator('[data-part="source"]').inputValue()).toContain('046-99 99 99');
    expect(await page.locator('[data-part="github"]').isVisible()).toBe(false);
  });

  test('is filled in for somebody who has a list with them, and the list stays', async () => {
    const page = await open('#post=motesplatser/traffpunkten&v=mHD', 'fixtureSite');
    await page.getByRole('heading', { name: 'Du rättar: Träffpunkten' }).waitFor();
    expect(await page.getByLabel('Vad heter det?').inputValue()).toBe('Träffpunkten med allt');
    await page.getByLabel('Telefonnummer').fill('046-99 99 99');
    await page.waitForFunction(() => location.hash.includes('kontakt.telefon'));
    expect(await hashOf(page)).toMatch(/&v=mHD$/);
  });

  test('is confirmed by letter: nothing on the page writes a date of review', async () => {
    const page = await open('#post=motesplatser/traffpunkten', 'fixtureSite');
    await page.getByRole('link', { name: 'Allt stämmer: mejla oss' }).waitFor();
    const letter = decodeURIComponent((await href(page, 'confirm-letter'))!);
    expect(letter).toContain(`${new URL('/motesplatser/traffpunkten/', inject('fixtureSite')).href} och allt stämmer.`);
    expect(letter).toContain('Dag: 2026-11-22');
  });

  test('is a letter about what it is, and not about something new', async () => {
    const page = await open('#post=motesplatser/traffpunkten', 'fixtureSite');
    await page.getByRole('heading', { name: 'Du rättar: Träffpunkten' }).waitFor();
    const letter = decodeURIComponent((await href(page, 'mail-change'))!);
    expect(letter).toContain('subject=Rätta: Träffpunkten med allt&');
    expect(letter).toContain(new URL('/motesplatser/traffpunkten/', inject('fixtureSite')).href);
    expect(await page.getByRole('link', { name: 'Mejla svaren' }).isVisible()).toBe(false);
  });

  test('tells nothing of a protected place, and has no file to take', async () => {
    const page = await open('#post=motesplatser/gomstallet', 'fixtureSite');
    await page.getByText('Adressen är skyddad. Därför visas den inte här').waitFor();
    expect(await page.getByLabel('Gatuadress').isVisible()).toBe(false);
    await page.getByLabel('Telefonnummer').fill('046-99 99 99');
    await page.getByRole('button', { name: 'Gör klart' }).click();
    await page.getByRole('heading', { name: 'Det här har du ändrat' }).waitFor();
    for (const name of ['Ladda ner filen', 'Ändra filen på GitHub']) expect(await page.getByRole('link', { name }).isVisible()).toBe(false);
    expect(await page.locator('[data-part="source"]').inputValue()).toBe('');
  });

  test('is the one that was asked for last, whichever comes first', async () => {
    const page = await open('#post=motesplatser/traffpunkten', 'fixtureSite');
    await page.getByRole('heading', { name: 'Du rättar: Träffpunkten' }).waitFor();
    const slow = await holdNext(page, '**/data/svar/*.json');
    await page.evaluate(() => (location.hash = '#post=aktiviteter/promenaden'));
    await slow.asked;
    await page.evaluate(() => (location.hash = '#post=motesplatser/pausade-kafet'));
    await page.getByRole('heading', { name: 'Du rättar: Kaféet som vilar' }).waitFor();
    slow.release();
    await settle(page);
    expect(await page.getByRole('heading', { name: 'Du rättar' }).textContent()).toBe('Du rättar: Kaféet som vilar');
    expect(await page.getByLabel('Vad heter det?').inputValue()).toBe('Kaféet som vilar');
    await page.getByLabel('Telefonnummer').fill('046-99 99 99');
    await page.getByLabel('Telefonnummer').blur();
    await expect.poll(() => hashOf(page)).toMatch(/^#post=motesplatser\/pausade-kafet&/);
  });

  test('that comes late is not filled in for somebody who begins anew', async () => {
    const page = await open('#post=motesplatser/traffpunkten', 'fixtureSite');
    await page.getByRole('heading', { name: 'Du rättar: Träffpunkten' }).waitFor();
    const slow = await holdNext(page, '**/data/svar/*.json');
    await page.evaluate(() => (location.hash = '#post=aktiviteter/promenaden'));
    await slow.asked;
    await page.evaluate(() => (location.hash = '#namn=Kaffestugan'));
    slow.release();
    await settle(page);
    expect(await page.getByLabel('Vad heter det?').inputValue()).toBe('Kaffestugan');
    expect(await page.getByRole('heading', { name: 'Du rättar' }).isVisible()).toBe(false);
    expect((await page.locator('contribute-form [role="status"]').first().textContent())!.trim()).toBe('');
  });

  test('that is not there is told so, and no other address is asked for', async () => {
    const page = await open('#post=motesplatser/finns-inte', 'fixtureSite');
    await page.getByText('Vi hittar inte det du vill rätta.').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(() => (location.hash = '#post=../../data/fasetter'));
    await settle(page);
    await page.getByText('Vi hittar inte det du vill rätta.').waitFor();
    expect(asked.filter((url) => url.includes('fasetter'))).toEqual([]);
  });
});

test('without a script there are the questions, as a letter', async () => {
  const page = await openPage('/bidra/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Mejla svaren' }).isVisible()).toBe(true);
  expect(decodeURIComponent((await href(page, 'mail-change'))!)).toMatch(/\?subject=Rätta uppgifter&/);
  expect(await page.getByLabel('Vad heter det?').isVisible()).toBe(false);
});
