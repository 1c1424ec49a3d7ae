import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gunzip } from '../src/client/full-text/gunzip.ts';

const opened = (bytes: Uint8Array, level: number) => [...gunzip(new Uint8Array(gzipSync(bytes, { level })))];

test('what was packed comes out as it was, however it was packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(0, 1, 9), fc.integer({ min: 1, max: 40 }), (bytes, level, times) => {
      // Again and again, so that there is something to point back to.
      const many = Uint8Array.from(Array.from({ length: times }, () => [...bytes]).flat());
      expect(opened(many, level)).toEqual([...many]);
    }),
    { numRuns: 200 },
  );
});

test('so does a long text, of many blocks', () => {
  const text = Array.from({ length: 30_000 }, (_, i) => `rad ${i * 7919} av ${i % 13}`).join('\n');
  expect(new TextDecoder().decode(gunzip(new Uint8Array(gzipSync(text))))).toBe(text);
});

test('a name in the header is passed over', () => {
  const plain = gzipSync('hej');
  const name = Buffer.from('fil\0');
  const packed = Buffer.concat([plain.subarray(0, 10), name, plain.subarray(10)]);
  packed[3] = 8;
  expect(new TextDecoder().decode(gunzip(new Uint8Array(packed)))).toBe('hej');
});

test('a file that is cut short is refused, and never read for ever', () => {
  const packed = gzipSync(Array.from({ length: 500 }, (_, i) => `rad ${i * 7919}`).join('\n'));
  for (let length = 10; length < packed.length - 40; length += 40) {
    // The length of the text stands last in a file.
    const cut = Buffer.concat([packed.subarray(0, length), packed.subarray(-4)]);
    expect(() => gunzip(new Uint8Array(cut))).toThrow(/cut short|No such code/);
  }
});

test('other kinds are refused', () => {
  expect(() => gunzip(new Uint8Array([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0]))).toThrow('Unknown kind of gzip: 4');
});
