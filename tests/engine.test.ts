import { expect, test, vi } from 'vitest';
import { answer, engineSteps } from '../src/client/search/engine.ts';
import { toFacetTable } from '../src/domain/search/facet-table.ts';
import { finish } from '../src/domain/steps.ts';
import { entryWith, type Change } from './example-entry.ts';

const line: Change = { omrade: 'hela Sverige', plats: undefined, former: ['telefon'] };
const inTableOrder: Record<string, Change> = {
  landet: line,
  lanet: { ...line, omrade: { lan: ['Skåne'] } },
  sorg: { behov: ['sorg'], ensamhetsformer: ['emotionell'] },
  samtal: { behov: ['samtal'], ensamhetsformer: ['emotionell'] },
  grannar: { ...line, omrade: { kommuner: ['Malmö', 'Lund'] } },
  lund: {},
  malmo: { omrade: { kommuner: ['Malmö'] }, plats: { ort: 'Malmö' } },
};
const entries = Object.entries(inTableOrder).map(([id, change]) => entryWith({ ...change, namn: `Post ${id}` }, { id }));
const engine = finish(engineSteps(toFacetTable(entries)));
const found = (address: string) => answer(engine, new URLSearchParams(address), new Map()).hits.map(({ id }) => id);

test('a search by filters alone has what is nearest first', () => {
  expect(found('kommun=lund')).toEqual(['sorg', 'samtal', 'lund', 'grannar', 'lanet', 'landet']);
});

test('a search for what somebody misses has what is for anybody first', () => {
  expect(found('ensamhetsform=emotionell')).toEqual(['samtal', 'sorg']);
});

test('a search by filters alone has nothing that fits better than the rest', () => {
  expect([...answer(engine, new URLSearchParams('kommun=lund'), new Map()).scores()]).toEqual([]);
});

test('words have the best answer first, and the filters are kept', () => {
  expect(found('q=sorg&kommun=lund')[0]).toBe('sorg');
  expect(found('q=sorg&kommun=malmo')).not.toContain('sorg');
});

test('the order is the same on a phone that sorts what is equal in any order', () => {
  const sort = Array.prototype.sort;
  const sorting = vi.spyOn(Array.prototype, 'sort').mockImplementation(function (this: unknown[], compare) {
    return sort.call(this.reverse(), compare);
  });
  try {
    expect(found('kommun=lund')).toEqual(['sorg', 'samtal', 'lund', 'grannar', 'lanet', 'landet']);
  } finally {
    sorting.mockRestore();
  }
});
