import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { digestsOf } from '../../scripts/lib/tree-digest.ts';

const { first, second, said, isBundledAgain, whole } = inject('changed');

test('a second build gives the same bytes, the full text too', () => {
  const digests = digestsOf(inject('fixture'));
  expect([...digestsOf(first)]).toEqual([...digests]);
  expect([...digests.keys()].filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(3);
});

test('a build of what has changed, in two threads, gives the same bytes as a build of everything in one', () => {
  expect([...digestsOf(second)]).toEqual([...digestsOf(whole)]);
});

test('what is changed, new and gone is seen', () => {
  expect(readFileSync(join(second, 'aktiviteter/promenaden/index.html'), 'utf8')).toContain('Gå en kort runda');
  expect(readFileSync(join(second, 'kommun/lund/index.html'), 'utf8')).toContain('Bokcirkeln');
  expect(existsSync(join(second, 'aktiviteter/bokcirkeln/index.html'))).toBe(true);
  expect(existsSync(join(second, 'stodlinjer/nattlinjen/index.html'))).toBe(false);
});

test('the rest is not made again', () => {
  expect(said).toContain('\n16 sidor är som förut.\n');
  expect(isBundledAgain).toBe(false);
});
