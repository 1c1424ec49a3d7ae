import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hinder } from '../src/domain/hinder.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { noFilters, passes, type Filters } from '../src/domain/search/filters.ts';
import { toOffers } from '../src/domain/search/widen.ts';
import { nar, saknar } from '../src/domain/way-in.ts';
import { sprak } from '../src/domain/sprak.ts';
import { idsOf } from '../src/domain/vocabulary.ts';
import { kommuner } from '../src/domain/kommuner.ts';
import { entryWith } from './example-entry.ts';

const rows = fromFacetTable(
  toFacetTable([
    entryWith({}, { id: 'lund' }),
    entryWith(
      { forsta_gangen: { nagon_moter: 'ja' }, kostnad: 'avgift', omrade: { kommuner: ['Malmö'] }, plats: { ort: 'Malmö' } },
      { id: 'malmo' },
    ),
    entryWith(
      { former: ['telefon'], omrade: 'hela Sverige', plats: undefined, sprak: ['fi'], ensamhetsformer: ['emotionell'] },
      { id: 'linjen', kind: 'stodlinjer' },
    ),
  ]),
);
const lund = '1281';
const offered = (filters: Partial<Filters>) =>
  toOffers(rows, { ...noFilters, ...filters }).map(({ dropped, count }) =>
    [count, ...dropped.map(({ column, ids }) => `${column} ${ids.join(' ')}`)].join(', '),
  );

describe('what people answered', () => {
  test.for<[string, Partial<Filters>, string[]]>([
    ['stays when something fits', { kommun: lund, hinder: ['gratis'] }, []],
    ['stays when nothing was answered', {}, []],
    [
      'loses how the first visit goes before it loses anything else',
      { kommun: lund, hinder: ['nagon_moter', 'gratis'] },
      ['2, hinder nagon_moter'],
    ],
    ['keeps the first visit when that is not in the way', { hinder: ['nagon_moter'], tidpunkt: ['kvall'] }, ['1, tidpunkt kvall']],
    ['loses a time or else the language', { dag: ['mån', 'tis'], sprak: ['fi'] }, ['1, dag mån tis']],
    ['loses what is missed or else the language', { sprak: ['fi'], ensamhetsform: ['social'] }, ['1, ensamhetsform social', '2, sprak fi']],
    ['loses the language alone when nobody speaks it', { sprak: ['so'], kommun: lund }, ['2, sprak so']],
    ['loses several when it must', { kommun: lund, sprak: ['fi'], hinder: ['rullstol', 'hamtas'] }, ['1, hinder hamtas, hinder rullstol']],
    ['keeps the place', { kommun: '2584', ensamhetsform: ['social'] }, ['1, ensamhetsform social']],
  ])('%s', ([, filters, offers]) => {
    expect(offered(filters)).toEqual(offers);
  });
});

const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
const answers = fc.record({
  ensamhetsform: fc.constantFrom(...Object.values(saknar)).map(({ ensamhetsform }) => [ensamhetsform]),
  hinder: some(idsOf(hinder)),
  behov: fc.constantFrom([], ['psykisk_ohalsa']),
  sprak: fc.constantFrom(...idsOf(sprak)).map((id) => [id]),
  when: fc.constantFrom<Partial<Filters>>({}, ...Object.values(nar).map(({ filters }) => filters)),
  kommun: fc.constantFrom('', ...kommuner.map(({ kod }) => kod)),
});

test('whatever is answered, something is found, and nothing is lost that could stay', () => {
  fc.assert(
    fc.property(answers, ({ when, ...rest }) => {
      const filters: Filters = { ...noFilters, ...rest, ...when };
      const offers = toOffers(rows, filters);
      expect(offers.length === 0).toBe(rows.some((row) => passes(row, filters)));
      for (const { filters: left, dropped, count } of offers) {
        expect(count).toBeGreaterThan(0);
        expect(rows.filter((row) => passes(row, left))).toHaveLength(count);
        for (const { column, ids } of dropped) {
          const back = { ...left, [column]: column === 'kommun' ? ids[0] : [...(left[column] as string[]), ...ids] };
          expect(rows.filter((row) => passes(row, back))).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
