import { describe, expect, inject, test } from 'vitest';
import { htmlFaults } from '../gate/html.ts';
import { probes, sameTitles } from '../gate/probes.ts';
import { entryFaults, searchFaults } from '../gate/seeded-html.ts';
import { getPage, parsePage, readPages } from './site.ts';

const pages = readPages(inject('fixture'));

/** The names of all checks that find something. */
async function checksOn(address: string, html: string): Promise<string[]> {
  const page = parsePage(address, html);
  const found = Object.entries(probes).filter(([, probe]) => probe(page).length > 0);
  return [...found.map(([name]) => name), ...(await htmlFaults(page)).map(({ rule }) => `html-validate: ${rule}`)];
}

describe.for([
  ['/motesplatser/traffpunkten/', entryFaults],
  ['/sok/', searchFaults],
] as const)('on %s', ([address, faults]) => {
  const { html } = getPage(pages, address);

  test('no check finds anything on the good page', async () => {
    expect(await checksOn(address, html)).toEqual([]);
  });

  test.for(faults)('%s is caught', async ([, seed, check]) => {
    const seeded = seed(html);
    expect(seeded).not.toBe(html);
    expect(await checksOn(address, seeded)).toContain(check);
  });
});

test('every probe has a fault that it catches', () => {
  const tried = new Set([...entryFaults, ...searchFaults].map(([, , check]) => check));
  expect(Object.keys(probes).filter((name) => !tried.has(name))).toEqual([]);
});

test('two pages with one title are caught', () => {
  const { html } = getPage(pages, '/om/');
  expect(sameTitles([parsePage('/a/', html), parsePage('/b/', html)])).toEqual(['Om Hitta gemenskap – Hitta gemenskap: /a/ /b/']);
});
