import { expect, inject, test } from 'vitest';
import { digestsOf } from '../../scripts/lib/tree-digest.ts';

test('a second build gives the same bytes, the full text too', () => {
  const first = digestsOf(inject('fixture'));
  expect([...digestsOf(inject('again'))]).toEqual([...first]);
  expect([...first.keys()].filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(3);
});

test('a build of another day is not the same', () => {
  expect([...digestsOf(inject('later')[0]!)]).not.toEqual([...digestsOf(inject('fixture'))]);
});
