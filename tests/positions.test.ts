import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kommunFacts } from '../src/domain/kommun-facts.ts';
import { decodePositions, encodePositions } from '../src/domain/places/positions.ts';
import { spreadPositions } from '../scripts/lib/places/spread.ts';

const stockholm = { kommun: '0180', lat: 59.3294, lon: 18.0687 };
const lund = { kommun: '1281', lat: 55.7058, lon: 13.1932 };

test('a row without a position has none, and the others keep their places', () => {
  const { lat, lon, kommun, kommuner } = decodePositions(encodePositions([undefined, lund, undefined, stockholm, lund]));
  expect([...lat]).toEqual([NaN, 55.70625, NaN, 59.33125, 55.70625]);
  expect([...lon]).toEqual([NaN, 13.1875, NaN, 18.0625, 13.1875]);
  expect(kommuner).toEqual(['1281', '0180']);
  expect([...kommun]).toEqual([0, 1, 0, 2, 1]);
});

test('no entries give no positions', () => {
  expect([...decodePositions(encodePositions([])).lat]).toEqual([]);
});

const somewhere = fc.record({
  kommun: fc.constantFrom('', ...Object.keys(kommunFacts)),
  lat: fc.double({ min: 55.2, max: 69.1, noNaN: true }),
  lon: fc.double({ min: 10.9, max: 24.2, noNaN: true }),
});

test('any row comes back within half a step, also through JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.option(somewhere, { nil: undefined })), (rows) => {
      const { lat, lon, kommun, kommuner } = decodePositions(JSON.parse(JSON.stringify(encodePositions(rows))));
      rows.forEach((row, i) => {
        expect(kommuner[kommun[i]! - 1]).toBe(row?.kommun);
        if (row === undefined) return expect([lat[i], lon[i]]).toEqual([NaN, NaN]);
        expect(Math.abs(lat[i]! - row.lat)).toBeLessThanOrEqual(0.0031251);
        expect(Math.abs(lon[i]! - row.lon)).toBeLessThanOrEqual(0.0062501);
      });
    }),
  );
});

describe('ten thousand entries, spread as people are', () => {
  const json = JSON.stringify(encodePositions(spreadPositions(10_000)));

  test('are at most 25 kB compressed', () => expect(gzipSync(json, { level: 9 }).length).toBeLessThanOrEqual(25_000));

  test('are one character each: no number is written with an escape', () => expect(json).not.toContain('\\'));
});
