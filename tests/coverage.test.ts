import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCoverageCsv } from '../src/domain/coverage/coverage-csv.ts';
import { stepOf, thin, toDots, toDrawing, toPath } from '../src/domain/coverage/coverage-map.ts';
import { per10000, toKommunCoverage, toLanCoverage, type KommunCoverage } from '../src/domain/coverage/kommun-coverage.ts';
import { missingIn, toTermCoverage } from '../src/domain/coverage/term-coverage.ts';
import { coverageText } from '../src/text/coverage.ts';
import { entryWith, today } from './example-entry.ts';

const review = { granskad: '2026-11-01', granskad_av: 'redaktionen', granskad_hur: 'telefon' };
const line = { plats: undefined, former: ['telefon'] };

const shown = [
  entryWith({ ...review }, { id: 'lund' }),
  entryWith(
    { ...line, behov: ['natt'], ensamhetsformer: ['emotionell'], malgrupper: ['aldre'], omrade: { kommuner: ['Lund', 'Malmö'] } },
    { id: 'tva' },
  ),
  entryWith({ ...line, omrade: { lan: ['Skåne'] } }, { id: 'skane' }),
  entryWith({ ...line, omrade: 'hela Sverige' }, { id: 'sverige' }),
];
const rows = toKommunCoverage(shown, today);
const lan = toLanCoverage(shown, rows, today);
const kommun = (namn: string) => rows.find((row) => row.kommun.namn === namn)!;
const ids = ({ entries }: { entries: readonly { id: string }[] }) => entries.map(({ id }) => id).sort();

describe('a kommun', () => {
  test('counts what is there and what names it, each once, and nothing wider', () => {
    expect([ids(kommun('Lund')), ids(kommun('Malmö')), ids(kommun('Ystad'))]).toEqual([['lund', 'tva'], ['tva'], []]);
    expect(rows).toHaveLength(290);
  });

  test('tells how many are checked, how many live there and what it was allotted', () => {
    const { checked, folkmangd, halsosamtal } = kommun('Lund');
    expect({ checked, folkmangd, halsosamtal }).toEqual({ checked: 1, folkmangd: 124935, halsosamtal: 1426216 });
    expect(coverageText.rate(per10000(kommun('Lund')))).toBe('0,2');
    expect([0, 0.036, 0.05, 1].map(coverageText.rate)).toEqual(['0,0', '0,04', '0,1', '1,0']);
  });

  test('does not call a check that is too old a check', () => {
    expect(toKommunCoverage(shown, '2028-01-01').find((row) => row.kommun.namn === 'Lund')!.checked).toBe(0);
  });

  test('says what is missing, where a narrower need meets a broader', () => {
    const missing = missingIn(kommun('Lund'), 'behov');
    expect(missing).not.toContain('Någon att prata med');
    expect(missing).toContain('Samtalsgrupp');
    expect(missingIn(kommun('Lund'), 'ensamhetsformer')).toEqual(['Existentiell ensamhet']);
    expect(missingIn(kommun('Ystad'), 'malgrupper')).toHaveLength(21);
  });
});

describe('a län', () => {
  test('counts what is in it or for it, each once, and not the whole country', () => {
    const skane = lan.find((row) => row.lan.kort === 'Skåne')!;
    expect(ids(skane)).toEqual(['lund', 'skane', 'tva']);
    expect([skane.kommuner.length, skane.folkmangd, skane.checked]).toEqual([33, 1377827, 1]);
  });

  test('stands in the order of the alphabet', () => {
    expect([lan.length, lan[0]!.lan.kort, lan.at(-1)!.lan.kort]).toEqual([21, 'Blekinge', 'Östergötland']);
  });
});

describe('a term', () => {
  const forms = toTermCoverage('ensamhetsformer', shown, rows, today);

  test('tells how many kommuner have nothing of their own', () => {
    expect(forms.map(({ id, entries, checked, kommunerWithout }) => [id, entries, checked, kommunerWithout])).toEqual([
      ['existentiell', 0, 0, 290],
      ['social', 3, 1, 289],
      ['emotionell', 1, 0, 288],
    ]);
  });

  test('a group counts what names it, and open to all is a row of its own', () => {
    const groups = new Map(toTermCoverage('malgrupper', shown, rows, today).map(({ id, entries }) => [id, entries]));
    expect([groups.get('alla'), groups.get('aldre'), groups.get('unga')]).toEqual([3, 1, 0]);
  });

  test.for([
    [290, 'Ingen post i någon kommun är märkt med existentiell ensamhet.'],
    [22, 'I 22 av 290 kommuner är ingen post märkt med existentiell ensamhet.'],
    [1, 'I 1 av 290 kommuner är ingen post märkt med existentiell ensamhet.'],
    [0, 'I alla kommuner finns någon post som är märkt med existentiell ensamhet.'],
  ] as const)('is told as a sentence: %i kommuner without', ([count, sentence]) => {
    expect(coverageText.gapForm(count, 290, 'Existentiell ensamhet')).toBe(sentence);
  });
});

test('the file has one row for each kommun, and a column for each term', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(toCoverageCsv(rows), { header: true, skipEmptyLines: true });
  expect([errors, data.length]).toEqual([[], 290]);
  expect(data.find(({ kommun: namn }) => namn === 'Lund')).toMatchObject({
    kommunkod: '1281',
    lan: 'Skåne län',
    poster: '2',
    kontrollerade: '1',
    folkmangd_2019: '124935',
    poster_per_10000: '0.16',
    halsosamtal_2023_kronor: '1426216',
    ensamhetsformer_existentiell: '0',
    malgrupper_aldre: '1',
    behov_samtal: '1',
    licens: 'CC BY 4.0',
  });
});

describe('the map', () => {
  test.for([
    [0, 0],
    [1, 1],
    [3, 2],
    [7, 3],
    [30, 4],
  ] as const)('%i entries where 50,000 live is step %i', ([count, step]) => {
    const row = { ...kommun('Lund'), folkmangd: 50_000, entries: Array(count).fill(shown[0]) } as KommunCoverage;
    expect(stepOf(row)).toBe(step);
  });

  test('draws the large dots first, so that no small one is hidden', () => {
    expect(
      toDots(rows)
        .map(({ row }) => row.kommun.namn)
        .slice(0, 2)
        .sort(),
    ).toEqual(['Lund', 'Malmö']);
  });

  test('has every kommun inside its frame, the north at the top', () => {
    const dots = toDots(rows).map(({ at }) => at);
    expect(dots.every(([x, y]) => x > 10 && x < 670 && y > 10 && y < 1420)).toBe(true);
    expect(toDrawing({ lat: 67.85, lon: 20.2 })[1]).toBeLessThan(toDrawing({ lat: 55.6, lon: 13 })[1]);
  });

  test('a thinned line keeps its ends, adds nothing, and loses only what is small', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const thinned = thin(points, 5);
        expect([thinned[0], thinned.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(thinned.every((kept) => points.includes(kept as [number, number]))).toBe(true);
      }),
    );
    expect(
      thin(
        [
          [0, 0],
          [5, 1],
          [10, 0],
        ],
        3,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(
      thin(
        [
          [0, 0],
          [5, 9],
          [10, 0],
        ],
        3,
      ),
    ).toEqual([
      [0, 0],
      [5, 9],
      [10, 0],
    ]);
  });

  test('leaves out lands that are far away', () => {
    const square = (lon: number, lat: number) => Float64Array.of(lon, lat, lon, lat + 1, lon + 1, lat + 1, lon + 1, lat);
    expect(toPath([square(-3, 40)], 'Z')).toBe('');
    expect(toPath([square(15, 60)], 'Z')).toBe('M221 925L221 825L268 825L268 925Z');
  });
});
