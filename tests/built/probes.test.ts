import { describe, expect, inject, test } from 'vitest';
import { probes, sameTitles } from '../gate/probes.ts';
import { dist, faultsIn, readPages } from './site.ts';

describe.for([
  ['the real site', (): string => dist],
  ['the site with one of everything', (): string => inject('fixture')],
] as const)('on every page of %s', ([, folder]) => {
  const pages = readPages(folder());

  test.for(Object.entries(probes))('%s', ([, probe]) => {
    expect(faultsIn(pages, probe).slice(0, 30)).toEqual([]);
  });

  test('every title is its own', () => expect(sameTitles(pages)).toEqual([]));
});
