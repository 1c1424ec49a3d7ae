import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { akutLines, days, pageOf } from '../later-days.ts';
import { onFixture, openPage, sharePage } from './browser.ts';

// The site was built on the first day. On each day it must say what a build of that day would have said: tests/built/later.test.ts.
describe.for(days.map((day) => [day.today, day] as const))('an old build read on %s', ([today, day]) => {
  const page = sharePage(onFixture(), (fresh) => fresh.clock.setFixedTime(`${today}T12:00:00+02:00`));

  test('has the right entries in the list of a kommun, in the right order, with the right labels', async () => {
    await page().goto('/kommun/lund/');
    expect(await cardsIn(page().locator('.cards').first())).toEqual(day.lund);
  });

  test('finds the same, in the same order', async () => {
    await page().goto('/sok/#kommun=lund');
    await expect.poll(() => cardsIn(page().locator('.results ol'))).toEqual([...day.lund, ...day.national]);
  });

  test('says on a page that is now too old that it is, and keeps it from search engines', async () => {
    await page().goto(pageOf('traffpunkten'));
    const isHidden = (day.hidden as readonly string[]).includes('traffpunkten');
    expect(await page().locator('meta[name="robots"][content="noindex"]').count()).toBe(isHidden ? 1 : 0);
    expect(await page().locator('.notice', { hasText: 'Uppgifterna är för gamla.' }).isVisible()).toBe(isHidden);
    expect(await page().locator('article .button[href^="tel:"]').isVisible()).toBe(!isHidden);
    expect(await page().getByText(day.facts, { exact: true }).isVisible()).toBe(true);
  });

  test('shows a notice on its days alone', async () => {
    await page().goto(pageOf('promenaden'));
    expect(await page().getByText('I sommar går vi på kvällen.').isVisible()).toBe(day.notice);
  });

  test('counts what is left, beside the map and among the kommuner', async () => {
    await page().goto('/karta/');
    expect(await page().locator('.kommun-index summary .soft:visible').allTextContents()).toEqual([
      expect.stringMatching(`^\\s*${day.lund.length}\\s*$`),
    ]);
    await page().goto('/kommun/');
    expect(await page().locator('.letters li .soft:visible').allTextContents()).toEqual([expect.stringContaining(`(${day.lund.length})`)]);
  });

  test('leaves no heading over nothing', async () => {
    await page().goto('/aktiviteter/');
    const headings = await page().locator('main h2:visible').allTextContents();
    expect(headings.map((heading) => heading.trim())).toEqual(day.activityHeadings);
  });

  test('keeps the lines for emergencies', async () => {
    await page().goto('/hjalp-nu/');
    const visible = page().locator('main li a:visible');
    const links = await visible.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(akutLines.filter((id) => !links.includes(`/stodlinjer/${id}/`))).toEqual([]);
  });
});

test('the way to the rest of a long list stays when what stood on the page has left', async () => {
  const end = '</ul></section>';
  const rest = '<p data-rest><a href="/kommun/lund/">Alla 12 i Lund</a></p>';
  const page = await openPage('/aktiviteter/', {
    ...onFixture(),
    now: '2028-04-04T12:00:00+02:00',
    before: (fresh) =>
      fresh.route('**/aktiviteter/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ contentType: 'text/html', body: (await response.text()).replace(end, `</ul>${rest}${end.slice(5)}`) });
      }),
  });
  await expect.poll(() => page.locator('main h2:visible').allTextContents()).toEqual(['Skåne län']);
  await page.getByText('Skåne län').click();
  await page.getByRole('link', { name: 'Alla 12 i Lund' }).waitFor();
  expect(await page.getByText('Promenaden i parken').isVisible()).toBe(false);
});

/** "name: label" of every card that can be seen, read in one go. */
function cardsIn(list: Locator): Promise<string[]> {
  return list
    .locator('.card:visible')
    .evaluateAll((cards) =>
      cards.map((card) =>
        [card.querySelector('h3'), [...card.querySelectorAll('.facts')].pop()].map((part) => part!.textContent!.trim()).join(': '),
      ),
    );
}
