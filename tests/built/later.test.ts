import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { akutLines, days, pageOf } from '../later-days.ts';
import { attribute, getPage, readPages, textOf } from './site.ts';

const folders = [inject('fixture'), ...inject('later')];

describe.for(days.map((day, i) => [day.today, day, folders[i]!] as const))('built on %s', ([, day, folder]) => {
  const pages = readPages(folder, '{kommun/lund,hjalp-nu,motesplatser/*,aktiviteter/*,stodlinjer/*}/index.html');
  const page = (address: string) => getPage(pages, address).document;
  // A page that has moved leads to the new one, however old that is.
  const lists = globSync('**/*.html', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((html) => !html.includes('http-equiv="refresh"'));
  const rows = fromFacetTable(JSON.parse(readFileSync(join(folder, 'data/fasetter.json'), 'utf8')));

  test('the list of a kommun has the right entries, in the right order, with the right labels', () => {
    const list = page('/kommun/lund/').querySelector('.cards')!;
    const cards = list
      .querySelectorAll('.card')
      .map((card) => `${textOf(card.querySelector('h3'))}: ${textOf(card.querySelectorAll('.facts').at(-1)!)}`);
    expect(cards).toEqual(day.lund);
  });

  test('the search has the same, in the same order', () => {
    expect(rows.filter(({ behov }) => behov.includes('fika')).map(({ id }) => id)).toEqual(day.fika);
    expect(rows.filter(({ kind }) => kind === 'aktiviteter').map(({ namn }) => namn)).toEqual(day.activities);
  });

  test('what is too old has a page that search engines leave alone, and nothing else is so', () => {
    const entries = pages.filter(
      ({ address }) => /^\/(motesplatser|aktiviteter|stodlinjer)\/[^/]+\/$/.test(address) && !address.includes('gamla-traffpunkten'),
    );
    const noindex = entries.filter(({ document }) => document.querySelector('meta[name="robots"]') !== null).map(({ address }) => address);
    expect(noindex).toEqual(day.hidden.map(pageOf).sort());
  });

  test('what is too old is in no list, file of data or feed', () => {
    const linking = day.hidden.map(pageOf).filter((address) => lists.some((html) => html.includes(`href="${address}"`)));
    expect(linking).toEqual([]);
    // A list that somebody made tells of what has ended, and the form corrects it, so their files have all.
    const hasAll = (file: string) => /^data\/(lista|svar)\//.test(file);
    const files = globSync('{**/*.{xml,rss,atom,ics,csv,geojson},{data,oppna-data}/**/*.json}', { cwd: folder }).filter(
      (file) => !hasAll(file),
    );
    expect(files.length).toBeGreaterThan(2);
    const contents = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const names = day.hidden.map((id) => textOf(page(pageOf(id)).querySelector('h1')));
    expect(names.filter((name) => contents.some((content) => content.includes(JSON.stringify(name).slice(1, -1))))).toEqual([]);
  });

  test('an entry says how old its facts are', () => {
    const facts = page('/motesplatser/traffpunkten/').querySelectorAll('p.text').map(textOf);
    expect(facts).toContain(day.facts);
  });

  test('the lines for emergencies are there, on the page of help and in the search', () => {
    const help = page('/hjalp-nu/')
      .querySelectorAll('main li a')
      .map((link) => attribute(link, 'href'));
    expect(akutLines.filter((id) => !help.includes(`/stodlinjer/${id}/`) || !rows.some((row) => row.id === id))).toEqual([]);
  });
});
