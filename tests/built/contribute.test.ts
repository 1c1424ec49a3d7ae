import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, dist, faultsIn, getPage, readPages, textOf } from './site.ts';

/** All answers of a site, by "kind/id". */
function answersIn(folder: string): Record<string, { answers: Record<string, string> }> {
  const files = globSync('data/svar/*.json', { cwd: folder });
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

describe.for([
  ['the real site', (): string => dist],
  ['the site with one of everything', (): string => inject('fixture')],
] as const)('in %s', ([, folder]) => {
  const pages = readPages(folder());
  const answers = answersIn(folder());
  const entryPages = pages.filter(
    ({ address, document }) =>
      /^\/(stodlinjer|motesplatser|aktiviteter)\/[^/]+\/$/.test(address) && document.querySelector('meta[http-equiv="refresh"]') === null,
  );

  test('every entry has one link to correct or confirm it, and the answers that the form needs', () => {
    expect(entryPages.length).toBeGreaterThan(10);
    const faults = faultsIn(entryPages, ({ address, document }) => {
      const links = document.querySelectorAll('a').filter((link) => textOf(link) === 'Rätta eller bekräfta uppgifterna');
      const isRight = links.map((link) => attribute(link, 'href')).join() === `/bidra/#post=${address.slice(1, -1)}`;
      return isRight && answers[address.slice(1, -1)] !== undefined ? [] : ['no way to correct it'];
    });
    expect(faults).toEqual([]);
  });
});

test('a protected place is in the answers by its ort alone', () => {
  const { answers } = answersIn(inject('fixture'))['motesplatser/gomstallet']!;
  const place = Object.entries(answers).filter(([name]) => name.startsWith('plats.'));
  expect(Object.fromEntries(place)).toEqual({ 'plats.ort': 'Lund', 'plats.dold': 'ja' });
});

describe('without a script', () => {
  const { document } = getPage(readPages(dist), '/bidra/');

  test('the form is not there, for it could do nothing', () => {
    expect(document.querySelector('contribute-form form')!.getAttribute('hidden')).not.toBeNull();
  });

  test('the same questions are a letter that every program can open', () => {
    const link = document.querySelectorAll('main a').find((one) => textOf(one) === 'Mejla svaren')!;
    const href = attribute(link, 'href');
    expect(href.length).toBeLessThan(1900);
    const body = decodeURIComponent(href.replace(/^.*&body=/, ''));
    expect(body.split('\r\n').filter((line) => line !== '')).toEqual(document.querySelectorAll('main .text ol li').map(textOf));
    expect(body).toContain('Vad gör man där?');
  });
});

test('what the buttons of GitHub are called is marked as English', () => {
  const { document } = getPage(readPages(dist), '/bidra/');
  expect(document.querySelectorAll('[lang="en"]').map(textOf)).toEqual(['Commit changes', 'Propose changes', 'Create pull request']);
});
