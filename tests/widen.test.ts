import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hinder } from '../src/domain/hinder.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { noFilters, passes, type Filters } from '../src/domain/search/filters.ts';
import { widen } from '../src/domain/search/widen.ts';
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
const widened = (filters: Partial<Filters>) => {
  const { dropped, count } = widen(rows, { ...noFilters, ...filters });
  return [count, ...dropped.map(({ column, ids }) => `${column} ${ids.join(' ')}`)];
};

describe('what people answered', () => {
  test.for<[string, Partial<Filters>, (number | string)[]]>([
    ['stays when something fits', { kommun: lund, hinder: ['gratis'] }, [2]],
    ['stays when nothing was answered', {}, [3]],
    [
      'loses how the first visit goes before it loses anything else',
      { kommun: lund, hinder: ['nagon_moter', 'gratis'] },
      [2, 'hinder nagon_moter'],
    ],
    ['loses a time that nobody has told', { dag: ['mån', 'tis'], sprak: ['fi'] }, [1, 'dag mån tis']],
    ['keeps the first visit when that is not what is in the way', { hinder: ['nagon_moter'], tidpunkt: ['kvall'] }, [1, 'tidpunkt kvall']],
    ['keeps the language when what is missed is in the way', { sprak: ['fi'], ensamhetsform: ['social'] }, [1, 'ensamhetsform social']],
    ['loses the language only when it must', { sprak: ['so'], kommun: lund }, [2, 'sprak so']],
    [
      'loses several when it must',
      { kommun: lund, sprak: ['fi'], hinder: ['rullstol', 'hamtas'] },
      [1, 'hinder hamtas', 'hinder rullstol'],
    ],
    ['keeps the place', { kommun: '2584', ensamhetsform: ['social'] }, [1, 'ensamhetsform social']],
  ])('%s', ([, filters, answer]) => {
    expect(widened(filters)).toEqual(answer);
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
      const { filters: left, dropped, count } = widen(rows, filters);
      expect(count).toBeGreaterThan(0);
      expect(rows.filter((row) => passes(row, left))).toHaveLength(count);
      for (const { column, ids } of dropped) {
        const back = { ...left, [column]: column === 'kommun' ? ids[0] : [...(left[column] as string[]), ...ids] };
        expect(rows.filter((row) => passes(row, back))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
