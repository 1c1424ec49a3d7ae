import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../src/domain/map/boxes.ts';
import { mostPressed, placePills, wordsOf, type Pill, type Screen } from '../src/domain/map/pills.ts';

/** A pill whose place in the world is its place on the screen. */
const pill = (namn: string, count: number, x: number, y = 100): Pill => ({ id: namn, namn, x, y, count });
const screen: Screen = {
  frame: { left: 0, top: 0, right: 1000, bottom: 1000 },
  left: 0,
  top: 0,
  scale: 1,
  widthOf: (words) => words.length * 9,
};
const forms = (...pills: Pill[]) => placePills(pills, screen).map(({ namn, form }) => [namn, form]);

test('alone, a pill says its name', () => {
  expect(forms(pill('Lund', 3, 100))).toEqual([['Lund', 'name']]);
});

test('the largest says its name, and its neighbours what there is room for', () => {
  const stockholm = pill('Stockholm', 40, 200);
  expect(forms(pill('Solna', 5, 310), pill('Nacka', 9, 220), stockholm, pill('Uppsala', 8, 600))).toEqual([
    ['Stockholm', 'name'],
    ['Uppsala', 'name'],
    ['Solna', 'number'],
  ]);
});

test('a dot stays where no pill covers it', () => {
  expect(forms(pill('Stockholm', 40, 200), pill('Solna', 5, 280))).toEqual([
    ['Stockholm', 'name'],
    ['Solna', 'dot'],
  ]);
});

test('of two that are as large, the first in the alphabet says its name', () => {
  expect(forms(pill('Öckerö', 2, 200), pill('Ale', 2, 210))).toEqual([['Ale', 'name']]);
});

test('what would stick out over the edge of the map is a number, and at the very edge a dot', () => {
  expect(forms(pill('Göteborg', 56, 40))).toEqual([['Göteborg', 'number']]);
  expect(forms(pill('Göteborg', 56, 10))).toEqual([['Göteborg', 'dot']]);
});

test('the screen shows a part of the world, enlarged', () => {
  const [placed] = placePills([pill('Lund', 3, 100, 50)], { ...screen, left: 150, top: 0, scale: 4 });
  expect(placed!.box).toEqual({ left: 250 - 41, right: 250 + 41, top: 200 - 22, bottom: 200 + 22 });
});

test('a pill says its name and number, its number, or nothing', () => {
  const lund = pill('Lund', 3, 0);
  expect([wordsOf(lund, 'name'), wordsOf(lund, 'number'), wordsOf(lund, 'dot')]).toEqual(['Lund 3', '3', '']);
});

test('no pills are no pills', () => expect(forms()).toEqual([]));

test('however many there are, no more can be pressed than somebody has the patience to pass', () => {
  const many = Array.from({ length: 100 }, (_, i) => pill(`${i}`, 1, 50 + (i % 10) * 100, 50 + Math.floor(i / 10) * 100));
  expect(mostPressed).toBeLessThanOrEqual(24);
  expect(placePills(many, screen).filter(({ form }) => form !== 'dot')).toHaveLength(mostPressed);
});

const some = fc
  .uniqueArray(
    fc.record({
      namn: fc.string({ minLength: 1, maxLength: 22 }),
      count: fc.integer({ min: 1, max: 60 }),
      y: fc.integer({ min: 0, max: 700 }),
      x: fc.integer({ min: 0, max: 350 }),
    }),
    {
      selector: ({ namn }) => namn,
      maxLength: 60,
    },
  )
  .map((list) => list.map((one): Pill => ({ ...one, id: one.namn })));

test('nothing that can be pressed overlaps, and nothing covers a dot', () => {
  fc.assert(
    fc.property(some, (pills) => {
      const placed = placePills(pills, screen);
      const pressed = placed.filter(({ form }) => form !== 'dot');
      for (const [i, one] of pressed.entries()) for (const other of pressed.slice(i + 1)) expect(overlaps(one.box, other.box)).toBe(false);
      for (const dot of placed.filter(({ form }) => form === 'dot')) expect(pressed.some(({ box }) => overlaps(box, dot.box))).toBe(false);
    }),
  );
});

test('the largest come first, and each at most once', () => {
  fc.assert(
    fc.property(some, (pills) => {
      const placed = placePills(pills, screen);
      const counts = placed.filter(({ form }) => form !== 'dot').map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
    }),
  );
});

test('what can be pressed is at least 44 pixels in both directions, and within the frame', () => {
  fc.assert(
    fc.property(some, (pills) => {
      for (const { form, box } of placePills(pills, screen)) {
        if (form === 'dot') continue;
        expect(Math.min(box.right - box.left, box.bottom - box.top)).toBeGreaterThanOrEqual(44);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
