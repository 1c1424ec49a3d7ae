import { describe, expect, test } from 'vitest';
import { countAll, dropsFor, filterRows, singleFilters } from '../src/domain/search/answer.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { noFilters, type Filters } from '../src/domain/search/filters.ts';
import { entryWith, type Change } from './example-entry.ts';

const near: Record<string, Change> = {
  sverige: { omrade: 'hela Sverige', plats: undefined, former: ['telefon'] },
  lan: { omrade: { lan: ['Skåne'] }, plats: undefined, former: ['telefon'], kostnad: 'avgift' },
  malmo: { omrade: { kommuner: ['Malmö'] }, plats: { ort: 'Malmö' } },
  lund: {},
  grannar: { omrade: { kommuner: ['Malmö', 'Lund'] }, plats: undefined, former: ['hembesok'] },
  dyrt: { kostnad: 'avgift', alder: { fran: '65' } },
};
const rows = fromFacetTable(toFacetTable(Object.entries(near).map(([id, change]) => entryWith(change, { id }))));
const chosen = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
const ids = (filters: Partial<Filters>) => filterRows(rows, chosen(filters)).map(({ id }) => id);

describe('the rows that pass', () => {
  test('stand in the order of the table', () => {
    expect(ids({})).toEqual(['sverige', 'lan', 'malmo', 'lund', 'grannar', 'dyrt']);
    expect(ids({ hinder: ['gratis'] })).toEqual(['sverige', 'malmo', 'lund', 'grannar']);
  });

  test('stand with the nearest first when somebody says where they live', () => {
    expect(ids({ kommun: '1281' })).toEqual(['lund', 'dyrt', 'grannar', 'lan', 'sverige']);
  });

  test('stand with what is for anybody first when somebody says what they miss', () => {
    const line = { ...near['sverige'], ensamhetsformer: ['emotionell'], behov: ['samtal'] };
    const lines: Record<string, Change> = {
      akut: { ...line, behov: ['radgivning', 'samtal', 'suicidtankar'], akut: 'ja' },
      chaufforer: { ...line, for_vem: 'För dig som kör lastbil.', malgrupper: ['arbetssokande'] },
      sorg: { ...line, behov: ['samtal', 'sorg'] },
      natt: { ...line, behov: ['samtal', 'natt'], akut: 'ja' },
      alla: line,
    };
    const all = fromFacetTable(toFacetTable(Object.entries(lines).map(([id, change]) => entryWith(change, { id, kind: 'stodlinjer' }))));
    const found = filterRows(all, chosen({ ensamhetsform: ['emotionell'] }));
    expect(found.map(({ id }) => id)).toEqual(['natt', 'alla', 'sorg', 'akut', 'chaufforer']);
    expect(filterRows(all, chosen({ kind: ['stodlinjer'] })).map(({ id }) => id)).toEqual(['akut', 'chaufforer', 'sorg', 'natt', 'alla']);
  });

  test('can be none', () => {
    expect(ids({ kommun: '1281', sprak: ['fi'] })).toEqual([]);
  });

  test('leave the table as it was', () => {
    const before = [...rows];
    filterRows(rows, chosen({ kommun: '1281' }));
    expect(rows).toEqual(before);
  });
});

describe('every filter in use', () => {
  test('can be taken away alone', () => {
    const filters = chosen({ kommun: '1281', alder: 40, hinder: ['gratis', 'hembesok'], form: ['hembesok'] });
    expect(singleFilters(filters)).toEqual([
      { column: 'kommun', id: '1281', filters: { ...filters, kommun: '' } },
      { column: 'hinder', id: 'gratis', filters: { ...filters, hinder: ['hembesok'] } },
      { column: 'hinder', id: 'hembesok', filters: { ...filters, hinder: ['gratis'] } },
      { column: 'form', id: 'hembesok', filters: { ...filters, form: [] } },
      { column: 'alder', id: '40', filters: { ...filters, alder: undefined } },
    ]);
  });

  test('may be none', () => expect(singleFilters(noFilters)).toEqual([]));

  test('may be an age of nothing', () => expect(singleFilters(chosen({ alder: 0 }))).toHaveLength(1));
});

describe('for somebody with no hits', () => {
  const drops = (filters: Partial<Filters>) => dropsFor(rows, chosen(filters)).map(({ column, id, count }) => [column, id, count]);

  test('what gives most stands first', () => {
    expect(drops({ kommun: '1281', hinder: ['hembesok'], form: ['telefon'] })).toEqual([
      ['hinder', 'hembesok', 2],
      ['form', 'telefon', 1],
    ]);
  });

  test('what gives nothing is not offered', () => {
    expect(drops({ kommun: '0180', sprak: ['fi'] })).toEqual([['sprak', 'fi', 2 - 1]]);
  });

  test('there may be nothing to offer', () => {
    expect(drops({ sprak: ['fi'], dag: ['tis'] })).toEqual([]);
  });
});

describe('the number behind an answer', () => {
  test('is by filter and answer', () => {
    const counts = countAll(rows);
    expect([
      counts.get('kind:motesplatser'),
      counts.get('hinder:gratis'),
      counts.get('form:telefon'),
      counts.get('malgrupp:aldre'),
    ]).toEqual([6, 4, 2, 6]);
  });

  test('holds the other filters', () => {
    const counts = countAll(rows, chosen({ kommun: '1281' }));
    expect([counts.get('hinder:gratis'), counts.get('form:hembesok'), counts.get('form:sms')]).toEqual([3, 1, undefined]);
  });
});
