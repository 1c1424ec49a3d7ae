import { expect, test } from 'vitest';
import { budgets } from '../../scripts/lib/budgets/budgets.ts';
import { measure } from '../../scripts/lib/budgets/measure.ts';
import { templateOf } from '../../scripts/lib/budgets/template.ts';
import { Weights } from '../../scripts/lib/budgets/weights.ts';
import { attribute, dist, faultsIn, readPages } from './site.ts';

const pages = readPages(dist);
const ofTemplate = (template: string) => pages.filter(({ address }) => templateOf(address) === template);
const weights = new Weights(dist);

test.for(budgets.map((budget) => [budget.name, budget] as const))('%s is within its budget', ([, budget]) => {
  expect(measure(weights, budget).faults).toEqual([]);
});

test('an entry page asks for nothing but the typeface, the icon, its script and its small map', () => {
  const allowed = /^\/(fonts\/[\w.-]+\.woff2|icon\.svg|_astro\/[\w.-]+\.js|data\/kartor\/[\w-]+\.svg)$/;
  const faults = faultsIn(ofTemplate('entry'), ({ document }) => {
    const asked = [...document.querySelectorAll('link[href], [src]')].map((e) => attribute(e, 'href') || attribute(e, 'src'));
    return asked.filter((address) => !allowed.test(address));
  });
  expect(faults).toEqual([]);
});

test('there is no script but the one of the list where none is needed', () => {
  const withScript = new Set(
    pages.filter(({ document }) => document.querySelectorAll('script').length > 1).map(({ address }) => templateOf(address)),
  );
  // Lists of entries bring the one that keeps an old build true.
  const lists = ['behov/*', 'ensamhet/*', 'for/*', 'kommun', 'lan/*', 'list of a kind', 'vad-saknar-du/*/*'];
  const paper = ['kommun/*/affisch', 'kommun/*/utskrift'];
  expect([...withScript].sort()).toEqual(
    [
      ...lists,
      ...paper,
      'bidra',
      'entry',
      'hjalp-nu',
      'home',
      'karta',
      'kommuner',
      'lista',
      'sok',
      'tackning',
      'tackning/*',
      'tackning/*/*',
      'vad-saknar-du',
    ].sort(),
  );
});
