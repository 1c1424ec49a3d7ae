import { describe, expect, test } from 'vitest';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { kommunFacts } from '../src/domain/kommun-facts.ts';
import { largest, complete, suggestionSteps } from '../src/domain/search/suggestions.ts';
import { finish } from '../src/domain/steps.ts';
import { entryWith } from './example-entry.ts';

const rows = fromFacetTable(
  toFacetTable([
    entryWith({ namn: 'Kaffestugan' }, { id: 'kaffestugan' }),
    entryWith({ namn: 'Sorgkaféet Linden', behov: ['sorg'], plats: { ort: 'Dalby' } }, { id: 'sorgkafeet' }),
    entryWith({ namn: 'Öppet hus i Lunds domkyrka', behov: ['promenad'], plats: { ort: 'Dalby' } }, { id: 'oppet-hus' }),
    entryWith({ namn: 'Öppet hus i Lunds domkyrka', behov: ['promenad'], plats: { ort: 'Genarp' } }, { id: 'oppet-hus-genarp' }),
  ]),
);
const all = finish(suggestionSteps(rows, () => true));

test('what can be suggested is the needs that some entry has, every kommun, and the orter and names of entries, once each', () => {
  const of = (kind: string) => all.filter((one) => one.kind === kind).map(({ text }) => text);
  expect(of('behov').sort()).toEqual(['Fika tillsammans', 'Promenera tillsammans', 'Sorg', 'Öppen mötesplats'].sort());
  expect(of('kommun')).toHaveLength(290);
  expect(of('ort')).toEqual(['Dalby', 'Genarp']);
  expect(of('namn')).toEqual(['Kaffestugan', 'Sorgkaféet Linden', 'Öppet hus i Lunds domkyrka']);
});

describe('somebody who types', () => {
  const values = (typed: string, most = 7) => complete(all, typed, most).map(({ value }) => value);

  test.for([
    ['the beginning of a need', 'fik', ['Fika tillsammans']],
    ['the beginning of a kommun', 'göteb', ['Göteborg']],
    ['without dots', 'goteb', ['Göteborg']],
    ['two kommuner, the larger first', 'göt', ['Göteborg', 'Gotland', 'Götene']],
    ['in capitals', 'GÖTEB', ['Göteborg']],
    ['the beginning of an ort', 'gena', ['Genarp']],
    ['the beginning of a name', 'kaff', ['Kaffestugan']],
    ['what a need and a name begin with', 'sorg', ['Sorgkaféet Linden']],
    ['a word within a need', 'motesp', ['Öppen mötesplats']],
    ['words before it', 'jag vill fika i göteb', ['jag vill fika i Göteborg']],
    ['the whole of a kommun, and so only what goes on from there', 'dans i lund', ['dans i Öppet hus i Lunds domkyrka']],
    ['several words of a name', 'sorgkaféet li', ['Sorgkaféet Linden']],
    ['many spaces', '  fika   i   göteb', ['fika i Göteborg']],
    ['one letter', 'g', []],
    ['nothing', '', []],
    ['spaces', '   ', []],
    ['what nothing begins with', 'xyz', []],
    ['signs', '(.*)+', []],
  ] as const)('%s', ([, typed, expected]) => {
    expect(values(typed)).toEqual(expected);
  });

  test('meets the kommun and not every name that has "i" before it', () => {
    expect(values('fika i lu').slice(0, 3)).toEqual(['fika i Lund', 'fika i Luleå', 'fika i Ludvika']);
  });

  test('meets needs before kommuner, and what begins so before what has it within', () => {
    expect(complete(all, 'so', 3).map(({ text, kind }) => [text, kind])).toEqual([
      ['Sorg', 'behov'],
      ['Södertälje', 'kommun'],
      ['Solna', 'kommun'],
    ]);
    expect(values('lin')).toEqual(['Linköping', 'Lindesberg', 'Sorgkaféet Linden']);
  });

  test('meets no more than was asked for', () => {
    expect(values('s', 7)).toEqual([]);
    expect(values('sö', 4)).toHaveLength(4);
  });
});

test('the kommuner that come first are those with most people', () => {
  const byPopulation = Object.entries(kommunFacts).sort(([, a], [, b]) => b[2] - a[2]);
  expect(largest).toEqual(byPopulation.slice(0, 34).map(([kod]) => kod));
});
