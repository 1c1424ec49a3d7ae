import { describe, expect, test } from 'vitest';
import { lastDayOf, mainSourceOf, sourceName, sourceNames, toDated, type Kalla } from '../src/domain/sources.ts';
import { entryWith } from './example-entry.ts';

const from = (name: string, daterad?: string): Kalla => ({
  url: `https://${name}.exempel.se`,
  ...(daterad === undefined ? {} : { daterad }),
});

test.for([
  ['2024', '2024-12-31'],
  ['ca 2019', '2019-12-31'],
  ['2024-02', '2024-02-29'],
  ['2025-02', '2025-02-28'],
  ['ca 2024-12', '2024-12-31'],
  ['2024-05-17', '2024-05-17'],
] as const)('%s may be as late as %s', ([written, day]) => {
  expect(lastDayOf(written)).toBe(day);
});

describe('the main source', () => {
  test('is the newest with a date', () => {
    const kallor = [from('a'), from('b', '2023'), from('c', '2024-03'), from('d', 'ca 2022')];
    expect(mainSourceOf({ kallor })).toBe(kallor[2]);
  });

  test('is the whole year before a month of that year', () => {
    const kallor = [from('a', '2024-03'), from('b', '2024')];
    expect(mainSourceOf({ kallor })).toBe(kallor[1]);
  });

  test('is the first when none has a date, and the order is kept', () => {
    const kallor = [from('a'), from('b')];
    expect(mainSourceOf({ kallor })).toBe(kallor[0]);
    expect(kallor.map(({ url }) => url)).toEqual(['https://a.exempel.se', 'https://b.exempel.se']);
  });
});

test('an entry is dated by its check and by its newest source', () => {
  const entry = entryWith({
    granskad: '2026-11-01',
    granskad_av: 'arrangoren',
    granskad_hur: 'epost',
    kallor: [
      { url: 'https://a.exempel.se', daterad: '2023' },
      { url: 'https://b.exempel.se', daterad: '2024-06' },
    ],
  });
  expect(toDated(entry)).toEqual({ kind: 'motesplatser', granskad: '2026-11-01', newestSource: '2024-06-30', akut: undefined });
});

test('the day a source was seen is not the day it is from', () => {
  expect(toDated(entryWith({})).newestSource).toBeUndefined();
});

test.for([
  [{ url: 'https://www.mind.se/x' }, 'mind.se'],
  [{ url: 'https://mind.se', namn: 'Mind' }, 'Mind'],
] as const)('a source is called %j', ([kalla, name]) => {
  expect(sourceName(kalla)).toBe(name);
});

test('two pages of one site have names that tell them apart', () => {
  const urls = [
    'https://www.mind.se/',
    'https://mind.se/om-oss/',
    'https://mind.se/sv%C3%A5rt?sida=2',
    'https://mind.se/%E5',
    'https://roda.exempel.se/a/',
  ];
  expect(sourceNames([...urls.map((url) => ({ url })), { namn: 'mind.se' }])).toEqual([
    'mind.se',
    'mind.se/om-oss',
    'mind.se/svårt?sida=2',
    'mind.se/%E5',
    'roda.exempel.se',
    'mind.se',
  ]);
});
