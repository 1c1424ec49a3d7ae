import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeLine } from '../scripts/derive-outline.ts';
import { decodeOutline, type OutlineJson, type Ring } from '../src/client/outline.ts';

const file = readFileSync('public/data/kontur.json');
const json: OutlineJson = JSON.parse(file.toString());
const { land, borders } = decodeOutline(json);

describe('the committed outline', () => {
  test('is small enough to send with a map', () => {
    expect(gzipSync(file).length).toBeLessThanOrEqual(40_000);
  });

  test.for([
    ['Jokkmokk', 66.607, 19.823],
    ['Falun', 60.607, 15.632],
    ['Växjö', 56.879, 14.806],
    ['Visby', 57.64, 18.3],
    ['Borgholm', 56.879, 16.656],
    ['Stockholm', 59.329, 18.068],
    ['Göteborg', 57.707, 11.967],
    ['Visingsö', 58.04, 14.33],
    ['Haparanda', 65.836, 24.12],
    ['Oslo', 59.92, 10.76],
  ] as const)('has %s on land', ([, lat, lon]) => {
    expect(isLand(lat, lon)).toBe(true);
  });

  test.for([
    ['Vänern', 58.9, 13.6],
    ['Dalbosjön', 58.7, 12.85],
    ['Vättern', 58.3, 14.55],
    ['Hjälmaren', 59.23, 15.75],
    ['Mälaren', 59.37, 17.43],
    ['Siljan', 60.86, 14.8],
    ['Storsjön', 63.22, 14.3],
    ['Torneträsk', 68.38, 19],
    ['Östersjön', 58, 19.9],
    ['Bottenhavet', 62, 19],
    ['Kattegatt', 56.9, 11.8],
    ['Kalmarsund', 57, 16.65],
  ] as const)('has %s in water', ([, lat, lon]) => {
    expect(isLand(lat, lon)).toBe(false);
  });

  test('is a drawing of Europe, and no ring is a scratch', () => {
    expect(land.every((ring) => ring.length >= 3)).toBe(true);
    for (const [lat, lon] of land.flat()) {
      expect(lat).toBeGreaterThanOrEqual(36);
      expect(lat).toBeLessThanOrEqual(79);
      expect(lon).toBeGreaterThanOrEqual(-40);
      expect(lon).toBeLessThanOrEqual(75);
    }
  });

  test("draws Sweden's border from Svinesund by Treriksröset to Haparanda", () => {
    expect(borders).toHaveLength(1);
    const [line = []] = borders;
    expect(line[0]).toEqual([59.093, 11.246]);
    expect(Math.max(...line.map(([lat]) => lat))).toBeCloseTo(69.06, 2);
    expect(line.at(-1)).toEqual([65.803, 24.143]);
  });
});

describe('the coding', () => {
  test('starts with a place and goes on with steps', () => {
    expect(decodeOutline({ perDegree: 1000, land: [[18068, 59329, -2, 5]], borders: [] })).toEqual({
      land: [
        [
          [59.329, 18.068],
          [59.334, 18.066],
        ],
      ],
      borders: [],
    });
  });

  const thousandths = (most: number) => fc.integer({ min: -most, max: most }).map((part) => part / 1000);
  const point = fc.tuple(thousandths(180_000), thousandths(90_000));

  test('gives back what was coded, but for a point that stands still', () => {
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const steps = encodeLine(points);
        const {
          borders: [line],
        } = decodeOutline({ perDegree: 1000, land: [], borders: [steps] });
        const moving = points.filter(([lon, lat], index) => {
          const before = points[index - 1];
          return lon !== before?.[0] || lat !== before?.[1];
        });
        expect(line).toEqual(moving.map(([lon, lat]) => [lat, lon]));
      }),
    );
  });
});

/** Even and odd over all rings at once, as the map fills them. */
function isLand(lat: number, lon: number): boolean {
  return land.filter((ring) => isInside(ring, lat, lon)).length % 2 === 1;
}

function isInside(ring: Ring, lat: number, lon: number): boolean {
  const crossings = ring.filter(([y, x], index) => {
    const [beforeY, beforeX] = ring.at(index - 1)!;
    return y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x);
  });
  return crossings.length % 2 === 1;
}
