import { describe, expect, inject, test } from 'vitest';
import { attribute, dist, faultsIn, readPages, textOf, type Page } from './site.ts';

describe.for([
  ['the real site', (): string => dist],
  ['the site with one of everything', (): string => inject('fixture')],
] as const)('on every page of %s', ([, folder]) => {
  const pages = readPages(folder());
  const all = (check: (page: Page) => readonly string[]) => expect(faultsIn(pages, check)).toEqual([]);

  test('the language is Swedish', () => all(({ html }) => (html.startsWith('<!DOCTYPE html><html lang="sv">') ? [] : ['no lang="sv"'])));

  test('the title is unique', () => {
    const titles = Map.groupBy(pages, ({ document }) => textOf(document.querySelector('title')));
    const twice = [...titles].filter(([title, { length }]) => title === '' || length > 1);
    expect(twice.map(([title, list]) => `${title}: ${list.map(({ address }) => address).join(' ')}`)).toEqual([]);
  });

  test('there is a description of 20 to 200 characters', () =>
    all(({ document }) => {
      const { length } = attribute(document.querySelector('meta[name="description"]')!, 'content');
      return length >= 20 && length <= 200 ? [] : [`a description of ${length} characters`];
    }));

  test('there is one h1, and no level is skipped', () =>
    all(({ document }) => {
      const levels = document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...skips.map((level) => `h${level} after a skipped level`),
      ];
    }));

  test('no heading is empty', () =>
    all(({ document }) =>
      document
        .querySelectorAll('h1, h2, h3')
        .filter((heading) => textOf(heading) === '' && heading.closest('template') === null)
        .map(({ tagName }) => `an empty ${tagName}`),
    ));

  test('the first link skips to the content, and the second is to help now', () =>
    all(({ document }) => {
      const first = document
        .querySelectorAll('a')
        .slice(0, 2)
        .map((link) => `${attribute(link, 'href')} ${textOf(link)}`);
      const isRight = first.join() === '#innehall Hoppa till innehållet,/hjalp-nu/ Behöver du hjälp nu?';
      return isRight && document.querySelector('main#innehall') !== null ? [] : [`begins with ${first.join(', ')}`];
    }));

  test('the footer has three numbers to ring', () =>
    all(({ document }) => {
      const numbers = document.querySelectorAll('footer a').map((link) => attribute(link, 'href'));
      return ['tel:112', 'tel:1177', 'tel:90101'].filter((href) => !numbers.includes(href)).map((href) => `no link to ${href}`);
    }));

  test('a person may zoom', () =>
    all(({ document }) => {
      const content = attribute(document.querySelector('meta[name="viewport"]')!, 'content');
      return /maximum-scale|user-scalable/.test(content) || content === '' ? [`viewport is ${content}`] : [];
    }));
});
