import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCbor, type Value } from '../src/domain/full-text/cbor.ts';
import { toTextWords } from '../src/domain/full-text/read-words.ts';
import { swedishStem } from '../src/domain/full-text/swedish-stem.ts';
import { TextIndex } from '../src/domain/full-text/text-index.ts';

/** The head of a value: its kind, and its number or size. */
function head(kind: number, size: number): number[] {
  if (size < 24) return [kind * 32 + size];
  if (size < 0x100) return [kind * 32 + 24, size];
  if (size < 0x10000) return [kind * 32 + 25, size >> 8, size & 255];
  return [kind * 32 + 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}

function write(value: Value): number[] {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const letters = [...new TextEncoder().encode(value)];
    return [...head(3, letters.length), ...letters];
  }
  return [...head(4, value.length), ...value.flatMap(write)];
}

const pack = (value: Value) => Uint8Array.from(write(value));

describe('what the files are made of', () => {
  test.for([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['20', -1],
    ['3863', -100],
    ['6161', 'a'],
    ['63e6b0b4', '水'],
    ['83010203', [1, 2, 3]],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['80', []],
  ] as const)('%s, as in RFC 8949', ([bytes, value]) => {
    expect(readCbor(Uint8Array.from(Buffer.from(bytes, 'hex')))).toEqual(value);
  });

  test.for(['a10102', 'f6', 'c074', '9bffffffffffffffff', '8201'])('%s is none of it', (bytes) => {
    expect(() => readCbor(Uint8Array.from(Buffer.from(bytes, 'hex')))).toThrow();
  });

  test('whatever is written is read', () => {
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('value')),
      ),
    }));
    fc.assert(fc.property(value, (any) => void expect(readCbor(pack(any))).toEqual(any)));
  });
});

/** The examples that stand beside the algorithm, and words of our own. What the index has is held to be the same in tests/built. */
test.for([
  ['promenaderna', 'promenad'],
  ['klostrets', 'klostret'],
  ['husets', 'hus'],
  ['huset', 'hus'],
  ['paket', 'paket'],
  ['kvalitet', 'kvalitet'],
  ['raket', 'raket'],
  ['jakter', 'jakt'],
  ['friskt', 'frisk'],
  ['hemskt', 'hemsk'],
  ['kloks', 'klok'],
  ['bas', 'bas'],
  ['ensamheten', 'ensam'],
  ['vanligt', 'van'],
  ['karleksfullt', 'karleksfull'],
  ['rad', 'rad'],
  ['och', 'och'],
  ['112', '112'],
] as const)('"%s" stands under "%s"', ([word, stem]) => {
  expect(swedishStem(word)).toBe(stem);
});

test.for([
  ['"Sörja"', ['sorja']],
  ['"kaffe & bröd,  tack"', ['kaffe', 'brod', 'tack']],
  ['”e-post”', ['epost']],
  ['"!"', []],
] as const)('%s is asked for as %j', ([text, words]) => {
  expect(toTextWords(text)).toEqual(words);
});

describe('the index', () => {
  /** Three pages, called 7, 0 and 12, in two pieces. The weight stands before the places, and each is so far behind the one before. */
  const list = ['1.5.2', [['7', 90], ['0', 80], ['12', 40]], [['a', 'kaf', 'sv_a'], ['kak', 'ol', 'sv_b']], [], [], ['title']]; // prettier-ignore
  const pieces: Record<string, Value> = {
    sv_a: [
      [
        [
          'hus',
          [
            [1, [-25, 4, 3, -50, 2], []],
            [1, [], []],
          ],
          [],
        ],
        ['kaff', [[0, [-25, 5], []]], [['kaffe', [[2, [-25, 9], []]]]]],
      ],
    ],
    sv_b: [
      [
        [
          'kak',
          [
            [0, [-25, 6], []],
            [2, [-25, 20], []],
          ],
          [],
        ],
        ['och', [[1, [-25, 3], []]], []],
      ],
    ],
  };
  const index = new TextIndex(pack(list));
  for (const piece of Object.values(pieces)) index.learn(pack(piece));

  test.for([
    ['kaffe', ['sv_a']],
    ['kaffe kaka', ['sv_a', 'sv_b']],
    ['kaffe huset', ['sv_a']],
    ['oxe', ['sv_b']],
    ['112', []],
  ] as const)('"%s" is looked for in %j', ([words, names]) => {
    expect(index.piecesFor(toTextWords(words))).toEqual(names);
  });

  test.for([
    ['huset', ['0', '12']],
    ['kaffe', ['7', '12']],
    ['kaffe kaka', ['7']],
    ['kaka kaffe', []],
    ['och hus', ['0']],
    ['hus hus', []],
    ['te', []],
    ['kaffe te', []],
    ['', []],
  ] as const)('"%s" stands on %j', ([words, pages]) => {
    expect(index.search(toTextWords(words))).toEqual(pages);
  });

  test('what has not been learned is found nowhere', () => {
    expect(new TextIndex(pack(list)).search(['kaka'])).toEqual([]);
  });
});
