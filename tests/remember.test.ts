import { describe, expect, test } from 'vitest';
import { rememberLast } from '../src/client/remember.ts';
import { chunkOf, toCardOrder } from '../src/domain/search/card-chunks.ts';

describe('the last answer', () => {
  const asked: string[] = [];
  const shout = rememberLast(
    (word: string) => {
      asked.push(word);
      return `${word}!`;
    },
    (word) => [word.toLowerCase()],
  );

  test('is given again as long as the same is asked, and only then', () => {
    expect(['a', 'A', 'b', 'a'].map((word) => shout(word))).toEqual(['a!', 'a!', 'b!', 'a!']);
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});

test('cards for the same thing stand together, in the order of the table', () => {
  const rows = [['sorg'], ['fika', 'sorg'], [], ['sorg', 'fika'], ['fika']].map((behov, row) => ({ row, behov }));
  expect(toCardOrder(rows).map(({ row }) => row)).toEqual([2, 1, 4, 0, 3]);
  expect([0, 15, 16].map(chunkOf)).toEqual([0, 0, 1]);
});
