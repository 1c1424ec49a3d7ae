import { expect, inject, test } from 'vitest';
import { htmlFaults } from '../gate/html.ts';
import { dist, readPages, type Page } from './site.ts';

/** The pages whose tags and attributes differ. The small site has 290 kommuner too, and most differ by name alone. */
const shapes = (pages: readonly Page[]) => [...new Map(pages.map((page) => [shapeOf(page), page])).values()];
const shapeOf = ({ html }: Page) => html.replace(/>[^<]+</g, '><').replace(/="[^"]*"/g, '');

test.for([
  ['every page of the real site', (): Page[] => readPages(dist)],
  ['every kind of page of the site with one of everything', (): Page[] => shapes(readPages(inject('fixture')))],
] as const)('%s is valid HTML', async ([, pages]) => {
  const faults: string[] = [];
  for (const page of pages()) faults.push(...(await htmlFaults(page)).map(({ fault }) => `${page.address} ${fault}`));
  expect(faults.slice(0, 30)).toEqual([]);
});
