import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../src/domain/distance.ts';
import { nearest } from '../src/domain/places/nearest.ts';

const lat = fc.double({ min: 55.2, max: 69.1, noNaN: true });
const lon = fc.double({ min: 10.9, max: 24.2, noNaN: true });
const point = fc.record({ lat, lon });
const columns = (points: readonly { lat: number; lon: number }[]) => ({
  lat: Float64Array.from(points, (p) => p.lat),
  lon: Float64Array.from(points, (p) => p.lon),
});

test('finds what a search through everything finds, the nearest first', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), point, fc.integer({ min: 1, max: 20 }), (points, from, count) => {
      const all = points.map((p) => distanceKm(from, p)).sort((a, b) => a - b);
      const found = nearest(columns(points), from, count);
      expect(found.length).toBe(Math.min(count, points.length));
      expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
      // Two that differ by the rounding of a computer are equally near: distances are compared, not rows.
      found.forEach(({ row, km }, i) => {
        expect(km).toBeCloseTo(all[i]!, 6);
        expect(distanceKm(from, points[row]!)).toBeCloseTo(km, 6);
      });
    }),
    {
      examples: [
        [
          [
            { lat: 55.200000000000024, lon: 10.9 },
            { lat: 55.200000000000024, lon: 10.900000000000002 },
          ],
          { lat: 56.973282152696974, lon: 18.50086810647517 },
          1,
        ],
      ],
    },
  );
});

describe('rows', () => {
  const umea = { lat: 63.83, lon: 20.26 };
  const rows = columns([{ lat: NaN, lon: NaN }, { lat: 59.33, lon: 18.07 }, umea, umea]);

  test('without a position are not found', () => expect(nearest(rows, umea, 10).map(({ row }) => row)).toEqual([2, 3, 1]));

  test('are as many as asked for', () => expect(nearest(rows, umea, 2).map(({ row }) => row)).toEqual([2, 3]));

  test('are none when none are asked for', () => expect(nearest(rows, umea, 0)).toEqual([]));

  test('are counted from Hallunda to Umeå as the crow flies', () => {
    expect(nearest(columns([{ lat: 63.828, lon: 20.26 }]), { lat: 59.243, lon: 17.826 }, 1)[0]!.km).toBeCloseTo(526, 0);
  });
});
