import { expect, inject, test } from 'vitest';
import { htmlFaults } from '../gate/html.ts';
import { dist, readPages } from './site.ts';

test.for([
  ['the real site', (): string => dist],
  ['the site with one of everything', (): string => inject('fixture')],
] as const)('%s is valid HTML', async ([, folder]) => {
  const faults: string[] = [];
  for (const page of readPages(folder())) faults.push(...(await htmlFaults(page)).map(({ fault }) => `${page.address} ${fault}`));
  expect(faults.slice(0, 30)).toEqual([]);
});
