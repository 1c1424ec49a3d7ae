import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lanBorders } from '../scripts/lib/outline/lan-borders.ts';
import { decodeLine, decodeOutline, encodeLine, type Line, type Point } from '../src/domain/map/outline.ts';
import { isInside, isOnLand, toPoints } from './on-land.ts';

const read = (path: string) => decodeOutline(JSON.parse(readFileSync(path, 'utf8')));
const sizeOf = (path: string) => gzipSync(readFileSync(path)).length;
const outlines = { coarse: read('public/data/kontur.json'), fine: read('public/data/kontur-fin.json') };

test('the drawings are small enough to send: 40 kB with a map, and 125 kB to those who zoom', () => {
  expect(sizeOf('public/data/kontur.json')).toBeLessThanOrEqual(40_000);
  expect(sizeOf('public/data/kontur-fin.json')).toBeLessThanOrEqual(125_000);
});

describe.for(['coarse', 'fine'] as const)('the %s drawing', (name) => {
  const { land, lakes, borders, lan, waters } = outlines[name];
  const rings = [...land, ...lakes];
  const isLand = (lat: number, lon: number) => isOnLand(outlines[name], lat, lon);

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

  test('draws around Sweden, and no ring is a scratch', () => {
    expect(rings.every((ring) => ring.length >= 6)).toBe(true);
    for (const [lon, lat] of rings.flatMap(toPoints)) {
      expect(lat).toBeGreaterThanOrEqual(36);
      expect(lat).toBeLessThanOrEqual(79);
      expect(lon).toBeGreaterThanOrEqual(-40);
      expect(lon).toBeLessThanOrEqual(75);
    }
  });

  test("draws Sweden's border from Svinesund by Treriksröset to Haparanda", () => {
    expect(borders).toHaveLength(1);
    const line = toPoints(borders[0]!);
    expect(line[0]![1]).toBeCloseTo(59.093, 2);
    expect(line[0]![0]).toBeCloseTo(11.246, 2);
    expect(Math.max(...line.map(([, lat]) => lat))).toBeCloseTo(69.06, 2);
    expect(line.at(-1)![1]).toBeCloseTo(65.803, 2);
    expect(line.at(-1)![0]).toBeCloseTo(24.143, 2);
  });

  test.for([
    ['Malmö', 55.6, 13, true],
    ['Visby', 57.64, 18.3, true],
    ['Kiruna', 67.86, 20.22, true],
    ['Oslo', 59.92, 10.76, false],
    ['Köpenhamn', 55.68, 12.56, false],
    ['Torneå', 65.85, 24.2, false],
  ] as const)('knows whether %s is in Sweden', ([, lat, lon, isSwedish]) => {
    const [mainland, ...apart] = [Float64Array.from([...borders[0]!, ...waters[0]!]), ...waters.slice(1)];
    expect([mainland, ...apart].some((ring) => isInside(ring, lat, lon))).toBe(isSwedish);
  });

  test.for([
    ['Stockholm and Uppsala', [59.33, 18.07], [59.86, 17.64]],
    ['Hässleholm and Älmhult', [56.16, 13.77], [56.55, 14.14]],
    ['Göteborg and Jönköping', [57.71, 11.97], [57.78, 14.16]],
    ['Lycksele and Arvidsjaur', [64.6, 18.67], [65.59, 19.17]],
  ] as const)('has a border between the län of %s', ([, from, to]) => {
    expect(lan.filter((line) => crosses(line, from, to)).length % 2).toBe(1);
  });

  test('has no border between Göteborg and Borås, which are in one län', () => {
    expect(lan.filter((line) => crosses(line, [57.71, 11.97], [57.72, 12.94]))).toEqual([]);
  });
});

test('two län have in common what stands in the rings of both', () => {
  const province = (...ring: Point[]) => ({
    properties: { iso_a2: 'SE' },
    geometry: { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] },
  });
  const away = Array.from({ length: 19 }, (_, i) => province([i + 10, 60], [i + 10.5, 60], [i + 10.5, 60.5]));
  const features = [province([0, 0], [1, 0], [1, 1], [1, 2], [0, 2]), province([1, 0], [2, 0], [2, 2], [1, 2], [1, 1]), ...away];
  expect(lanBorders({ features })).toEqual([
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
  ]);
});

describe('the coding', () => {
  test('starts with a place and goes on with steps', () => {
    expect([...decodeLine([18068, 59329, '&-'], 1000)]).toEqual([18.068, 59.329, 18.066, 59.334]);
  });

  test('goes a long way in several steps', () => {
    const line = decodeLine(
      encodeLine(
        [
          [-40, 36],
          [75, 36],
        ],
        1000,
      ),
      1000,
    );
    expect([line[0], line[1], line.at(-2), line.at(-1)]).toEqual([-40, 36, 75, 36]);
  });

  const thousandths = (most: number) => fc.integer({ min: -most, max: most }).map((part) => part / 1000);
  const point = fc.tuple(thousandths(12_000), thousandths(12_000));

  test('gives back what was coded, but for a point that stands still', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const moving = points.filter(([lon, lat], index) => {
          const before = points[index - 1];
          return lon !== before?.[0] || lat !== before?.[1];
        });
        expect(toPoints(decodeLine(encodeLine(points, 1000), 1000))).toEqual(moving.map(([lon, lat]) => [lon + 0, lat + 0]));
      }),
    );
  });
});

/** True when the line goes an odd number of times across the straight way from one place to the other. */
function crosses(line: Line, [lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): boolean {
  const side = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const [from, to]: Point[] = [
    [lon1, lat1],
    [lon2, lat2],
  ];
  const points = toPoints(line);
  const crossings = points.slice(1).filter((point, i) => {
    const before = points[i]!;
    return side(before, from!, to!) !== side(point, from!, to!) && side(from!, before, point) !== side(to!, before, point);
  });
  return crossings.length % 2 === 1;
}
