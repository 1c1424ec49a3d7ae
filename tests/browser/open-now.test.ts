import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onFixture, openPage } from './browser.ts';

const open = 'Öppet nu';
const closed = 'Stängt nu';

// The fixture's lines: night 21–06, Friday 21 to Saturday 03, dawn on Sundays 03–05, weekdays 9–17 but not on red days.
const moments = [
  ['just before nine at night', '2026-11-24T20:59:00+01:00', 'Nattlinjen', closed],
  ['at nine at night', '2026-11-24T21:00:00+01:00', 'Nattlinjen', open],
  ['just before midnight', '2026-11-24T23:59:59+01:00', 'Nattlinjen', open],
  ['at midnight', '2026-11-25T00:00:00+01:00', 'Nattlinjen', open],
  ['just before six in the morning', '2026-11-25T05:59:00+01:00', 'Nattlinjen', open],
  ['at six in the morning', '2026-11-25T06:00:00+01:00', 'Nattlinjen', closed],
  ['late on a Friday', '2026-11-27T23:30:00+01:00', 'Fredagslinjen', open],
  ['early on the Saturday after', '2026-11-28T02:59:00+01:00', 'Fredagslinjen', open],
  ['at three on the Saturday', '2026-11-28T03:00:00+01:00', 'Fredagslinjen', closed],
  ['early on the Friday', '2026-11-27T00:30:00+01:00', 'Fredagslinjen', closed],
  ['when summer time ends, the first time it is half past two', '2026-10-25T02:30:00+02:00', 'Gryningslinjen', closed],
  ['when summer time ends, the second time it is half past two', '2026-10-25T02:30:00+01:00', 'Gryningslinjen', closed],
  ['when summer time ends, at three', '2026-10-25T03:00:00+01:00', 'Gryningslinjen', open],
  ['when summer time ends, at five', '2026-10-25T05:00:00+01:00', 'Gryningslinjen', closed],
  ['when summer time begins, just before two', '2026-03-29T01:59:00+01:00', 'Gryningslinjen', closed],
  ['when summer time begins, a minute later, at three', '2026-03-29T03:00:00+02:00', 'Gryningslinjen', open],
  ['when summer time begins, at five', '2026-03-29T05:00:00+02:00', 'Gryningslinjen', closed],
  ['on a summer night', '2026-07-01T05:59:00+02:00', 'Nattlinjen', open],
  ['on a weekday at nine', '2026-11-24T09:00:00+01:00', 'Vardagslinjen', open],
  ['on a weekday at five', '2026-11-24T17:00:00+01:00', 'Vardagslinjen', closed],
  ['on Christmas Day, a Friday', '2026-12-25T10:00:00+01:00', 'Vardagslinjen', closed],
  ['on Christmas Day, when nobody has said if it is open', '2026-12-25T04:00:00+01:00', 'Nattlinjen', ''],
  ['at any time', '2026-12-25T04:00:00+01:00', 'Självmordslinjen', open],
] as const;

test.for(['America/New_York', 'Europe/Stockholm', 'Asia/Tokyo'])('somebody in %s reads what holds in Sweden', async (timezoneId) => {
  const page = await openPage('/hjalp-nu/', { ...onFixture(), timezoneId, now: moments[0][1] });
  const read: string[] = [];
  for (const [when, now, namn] of moments) {
    await page.clock.setFixedTime(now);
    read.push(`${when}: ${namn}: ${await readAgain(page, namn)}`);
  }
  expect(read).toEqual(moments.map(([when, , namn, expected]) => `${when}: ${namn}: ${expected}`));
});

test('the list of lines says the same', async () => {
  const page = await openPage('/stodlinjer/', { ...onFixture(), now: '2026-11-27T23:00:00+01:00' });
  const said = await page
    .locator('.support-lines li')
    .evaluateAll((all) =>
      all.map((line) => [line.querySelector('h3')!.textContent!.trim(), line.querySelector('open-now')?.textContent!.trim()]),
    );
  expect(Object.fromEntries(said)).toEqual({
    '112 – nödnumret': open,
    '1177 – råd om vård': open,
    Självmordslinjen: open,
    Nattlinjen: open,
    Fredagslinjen: open,
    Gryningslinjen: closed,
    Vardagslinjen: closed,
  });
});

test('a page that stays open keeps telling the truth', async () => {
  const page = await openPage('/hjalp-nu/', { ...onFixture(), before: (p) => p.clock.install({ time: '2026-11-24T20:50:00+01:00' }) });
  const line = page.locator('.help-line').filter({ hasText: 'Nattlinjen' }).locator('open-now');
  expect((await line.textContent())!.trim()).toBe(closed);
  await page.clock.fastForward('11:00');
  expect((await line.textContent())!.trim()).toBe(open);
});

test.for(['/hjalp-nu/', '/stodlinjer/'])('without JavaScript nothing is claimed, and the hours stand there: %s', async (path) => {
  const page = await openPage(path, { ...onFixture(), javaScriptEnabled: false });
  const text = await page.locator('main').textContent();
  expect(text).not.toMatch(/Öppet nu|Stängt nu/);
  expect(text).toContain('Alla dagar klockan 21–06');
});

test('a line that rests says so in the place of its hours', async () => {
  const page = await openPage('/hjalp-nu/', { ...onFixture(), now: '2026-11-24T10:00:00+01:00' });
  const said = (namn: string) => page.locator('.help-line', { hasText: namn }).textContent();
  await expect.poll(() => said('Vardagslinjen')).toMatch(/Tider: Vardagar klockan 9–17\s+Öppet nu/);
  expect(await said('Linjen som vilar')).toContain('Det är uppehåll just nu.');
  expect(await said('Linjen som vilar')).not.toMatch(/Tider|Öppet|Stängt/);
});

/** What a line says to somebody who comes to the page now. */
async function readAgain(page: Page, namn: string): Promise<string> {
  return page.evaluate((heading) => {
    const line = [...document.querySelectorAll('.help-line')].find((item) => item.querySelector('h3')!.textContent!.trim() === heading)!;
    const old = line.querySelector('open-now')!;
    const fresh = old.cloneNode(true);
    old.replaceWith(fresh);
    return fresh.textContent!.trim();
  }, namn);
}
