import { expect, test } from 'vitest';
import { hasAllPage, mostInKommun } from '../src/domain/long-lists.ts';
import { toKommunView } from '../src/domain/kommun-view.ts';
import { getKommun } from '../src/domain/kommuner.ts';
import { entryWith } from './example-entry.ts';

test.for([
  [1, Infinity],
  [300, Infinity],
  [301, 3],
  [50_000, 3],
] as const)('a list of %i shows at most %s for each kommun', ([count, expected]) => {
  expect(mostInKommun(count)).toBe(expected);
});

test.for([
  [72, false],
  [73, true],
] as const)('a kommun with %i entries has a page of its own for all of them: %s', ([count, expected]) => {
  const shown = Array.from({ length: count }, (_, i) => ({ ...entryWith({ omrade: { kommuner: ['Lund'] } }), id: `traff-${i}` }));
  expect(hasAllPage(toKommunView(getKommun('1281'), shown))).toBe(expected);
});
