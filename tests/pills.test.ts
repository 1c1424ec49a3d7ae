import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePills, sizeOf, type Pill, type PlacedPill } from '../src/domain/pills.ts';

/** A pill whose place on the screen is its coordinate. */
const pill = (namn: string, count: number, lon: number, lat = 0): Pill => ({ slug: namn.toLowerCase(), namn, lat, lon, count });
const project = ({ lon, lat }: Pill) => ({ x: lon, y: lat });
const forms = (...pills: Pill[]) => placePills(pills, project).map(({ namn, form }) => [namn, form]);

test('alone, a pill says its name', () => {
  expect(forms(pill('Lund', 3, 0))).toEqual([['Lund', 'name']]);
});

test('the largest says its name, and its neighbours what there is room for', () => {
  const stockholm = pill('Stockholm', 40, 0);
  expect(forms(pill('Solna', 5, 110), pill('Nacka', 9, 20), stockholm, pill('Uppsala', 8, 400))).toEqual([
    ['Stockholm', 'name'],
    ['Uppsala', 'name'],
    ['Solna', 'number'],
  ]);
});

test('a dot stays where no pill covers it', () => {
  expect(forms(pill('Stockholm', 40, 0), pill('Solna', 5, 80))).toEqual([
    ['Stockholm', 'name'],
    ['Solna', 'dot'],
  ]);
});

test('of two that are as large, the first in the alphabet says its name', () => {
  expect(forms(pill('Öckerö', 2, 0), pill('Ale', 2, 10))).toEqual([['Ale', 'name']]);
});

test('no pills are no pills', () => expect(forms()).toEqual([]));

const some = fc
  .uniqueArray(
    fc.record({
      namn: fc.string({ minLength: 1, maxLength: 22 }),
      count: fc.integer({ min: 1, max: 60 }),
      lat: fc.integer({ min: 0, max: 700 }),
      lon: fc.integer({ min: 0, max: 350 }),
    }),
    {
      selector: ({ namn }) => namn,
      maxLength: 60,
    },
  )
  .map((list) => list.map((one): Pill => ({ ...one, slug: one.namn })));

test('nothing that can be pressed overlaps, and nothing covers a dot', () => {
  fc.assert(
    fc.property(some, (pills) => {
      const placed = placePills(pills, project);
      const pressed = placed.filter(({ form }) => form !== 'dot');
      for (const [i, one] of pressed.entries()) for (const other of pressed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
      for (const dot of placed.filter(({ form }) => form === 'dot')) expect(pressed.some((one) => overlap(one, dot))).toBe(false);
    }),
  );
});

test('the largest come first, the largest of all with its name, and each at most once', () => {
  fc.assert(
    fc.property(some, (pills) => {
      const placed = placePills(pills, project);
      const counts = placed.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(new Set(placed.map(({ slug }) => slug)).size).toBe(placed.length);
      if (pills.length > 0) expect(placed[0]).toMatchObject({ form: 'name', count: Math.max(...pills.map(({ count }) => count)) });
    }),
  );
});

test('what can be pressed is at least 44 pixels in both directions', () => {
  fc.assert(
    fc.property(some, (pills) => {
      for (const one of placePills(pills, project)) if (one.form !== 'dot') expect(Math.min(...sizeOf(one))).toBeGreaterThanOrEqual(44);
    }),
  );
});

function overlap(a: PlacedPill, b: PlacedPill): boolean {
  const [[aWidth, aHeight], [bWidth, bHeight]] = [sizeOf(a), sizeOf(b)];
  return Math.abs(a.lon - b.lon) * 2 < aWidth + bWidth && Math.abs(a.lat - b.lat) * 2 < aHeight + bHeight;
}
