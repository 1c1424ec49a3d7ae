import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { kommuner } from '../../src/domain/kommuner.ts';
import { toShortCode } from '../../src/domain/list/short-code.ts';
import { kommunPath } from '../../src/domain/paths.ts';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { settle } from './browser.ts';

interface Template {
  name: string;
  path: string;
  isFixture?: boolean;
  /** On the site with lists that are cut. */
  isLong?: boolean;
  /** What somebody does first. */
  act?: (page: Page) => Promise<void>;
  /** What must be there before the page is what it should be. */
  waitFor?: string;
}

const rows = fromFacetTable(JSON.parse(readFileSync('dist/data/fasetter.json', 'utf8')));
const used = new Set(rows.map(({ kommun }) => kommun));
const emptyKommun = kommuner.find(({ kod }) => !used.has(kod)) ?? kommuner[0]!;

/** The first entries that have a number, as the address of a list has them. */
const codes = (count: number) => Array.from({ length: count }, (_, number) => toShortCode(number)).join('');

/** One page of each template, and the states that a template can be in. */
export const templates: readonly Template[] = [
  { name: 'home', path: '/' },
  { name: 'all kommuner', path: '/kommun/' },
  { name: 'a kommun with entries of its own', path: '/kommun/stockholm/' },
  { name: 'a kommun without', path: kommunPath(emptyKommun) },
  { name: 'all that is in a kommun', path: '/kommun/lund/alla/', isLong: true },
  { name: 'a need with more than a list can hold', path: '/behov/fika/', isLong: true },
  { name: 'a län', path: '/lan/stockholm/' },
  { name: 'support lines', path: '/stodlinjer/' },
  { name: 'meeting places', path: '/motesplatser/' },
  { name: 'activities', path: '/aktiviteter/' },
  { name: 'a support line', path: '/stodlinjer/vardagslinjen/', isFixture: true },
  { name: 'a meeting place with everything', path: '/motesplatser/traffpunkten/', isFixture: true },
  { name: 'a protected meeting place', path: '/motesplatser/gomstallet/', isFixture: true },
  { name: 'an activity', path: '/aktiviteter/brevvan/', isFixture: true },
  { name: 'a hidden entry', path: '/motesplatser/gamla-kafet/', isFixture: true },
  { name: 'all needs', path: '/behov/' },
  { name: 'a need', path: '/behov/fika/' },
  { name: 'all groups', path: '/for/' },
  { name: 'a group', path: '/for/aldre/' },
  { name: 'a form of loneliness', path: '/ensamhet/social/' },
  { name: 'help now', path: '/hjalp-nu/' },
  { name: 'search before use', path: '/sok/' },
  { name: 'search with hits', path: '/sok/?q=fika&hinder=gratis', waitFor: '.results h3 a' },
  { name: 'search with a crisis', path: '/sok/?q=jag+vill+d%C3%B6', waitFor: '[data-part="crisis"]:not([hidden])' },
  { name: 'search without hits', path: '/sok/?kommun=lund&sprak=fi', isFixture: true, waitFor: '[data-part="nothing"]:not([hidden])' },
  { name: 'an empty list', path: '/lista/', waitFor: '[data-part="empty"]:not([hidden])' },
  { name: 'a list with one entry', path: `/lista/#v=${codes(1)}`, waitFor: '.list-entry' },
  { name: 'a list with ten entries', path: `/lista/#v=${codes(10)}`, waitFor: '.list-entry:nth-child(10)' },
  {
    name: 'a list with what has ended, pauses and is unknown',
    path: '/lista/#v=YjNsLs5nBAVXdy82222222',
    isFixture: true,
    waitFor: '.list-entry:nth-child(5)',
  },
  { name: 'search near a place', path: '/sok/?q=fika&plats=Dalby&inom=30', isFixture: true, waitFor: '[data-part="near"] h3 a' },
  { name: 'search near a place that nobody knows', path: '/sok/?plats=Halunda', isFixture: true, waitFor: '[data-part="about"] li a' },
  {
    name: 'search with a map',
    path: '/sok/?q=fika',
    act: (page) => page.locator('[data-part="open-map"]').click(),
    waitFor: '.pill',
  },
  { name: 'the map', path: '/karta/', waitFor: '.pill' },
  { name: 'the map with a kommun', path: '/karta/#kommun=lund', isFixture: true, waitFor: '[data-part="chosen"]:not([hidden])' },
  { name: 'a kommun on paper', path: '/kommun/lund/utskrift/', isFixture: true },
  { name: 'a kommun without entries on paper', path: `${kommunPath(emptyKommun)}utskrift/` },
  { name: 'a poster', path: '/kommun/stockholm/affisch/' },
  { name: 'the way in', path: '/vad-saknar-du/' },
  ...[2, 4].map((number) => ({ name: `the way in, question ${number}`, path: '/vad-saknar-du/', ...atQuestion(number) })),
  { name: 'the way in, page by page', path: '/vad-saknar-du/nagon-nara/' },
  { name: 'what two answers give', path: '/vad-saknar-du/manniskor/mod/' },
  { name: 'for lotsar', path: '/lots/' },
  { name: 'the form', path: '/bidra/', waitFor: 'contribute-form form:not([hidden])' },
  {
    name: 'the form with an entry to correct',
    path: '/bidra/#post=motesplatser/traffpunkten',
    isFixture: true,
    waitFor: '[data-part="correcting"]:not([hidden])',
  },
  { name: 'what is missing', path: '/tackning/' },
  { name: 'what is missing in each kommun', path: '/tackning/kommuner/' },
  { name: 'what is missing for each need', path: '/tackning/behov/' },
  { name: 'what is missing in a län', path: '/tackning/lan/skane/' },
  { name: 'what is missing, as a map', path: '/tackning/karta/' },
  { name: 'open data', path: '/oppna-data/' },
  { name: 'about', path: '/om/' },
  { name: 'about loneliness', path: '/om-ensamhet/' },
  { name: 'privacy', path: '/integritet/' },
  { name: 'accessibility', path: '/tillganglighet/' },
  { name: 'a missing page', path: '/finns-inte/' },
];

export const namedTemplates = templates.map((template) => [template.name, template] as const);

/** Goes to a template and waits until its scripts have done what they do. */
export async function show(page: Page, { path, isFixture, isLong, act, waitFor }: Template): Promise<void> {
  // Another fragment alone would not be another page.
  if (path.includes('#')) await page.goto('about:blank');
  await page.goto(new URL(path, inject(isLong ? 'longSite' : isFixture ? 'fixtureSite' : 'site')).href);
  await act?.(page);
  if (waitFor !== undefined) {
    await page.waitForSelector(waitFor, { state: 'attached' });
    await settle(page);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Goes on from question to question. */
function atQuestion(number: number): Pick<Template, 'act' | 'waitFor'> {
  return {
    act: async (page) => {
      await page.locator('.ways a').first().click();
      for (let at = 2; at < number; at++) await page.locator(`#fraga-${at}`).getByRole('link', { name: 'Nästa fråga' }).click();
    },
    waitFor: `#fraga-${number}:not([hidden])`,
  };
}
