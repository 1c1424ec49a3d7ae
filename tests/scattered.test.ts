import { expect, test } from 'vitest';
import { isScattered } from '../src/domain/search/scattered.ts';

const hits = (...koder: string[]) => koder.map((kommun) => ({ kommun }));
const apart = hits('1281', '2480', '0380', '1880', '2180', '2080', '0880');

test('hits in many län are scattered', () => {
  expect(isScattered(apart)).toBe(true);
});

test.for([
  ['one län has them all', hits('0114', '0115', '0117', '0120', '0123', '0125', '0126')],
  ['most serve the whole country', hits('', '', '', '', '', '', '1281', '2480')],
  ['they come late', [...hits(...Array.from({ length: 20 }, () => '1281')), ...apart]],
  ['there are none', []],
] as const)('they are not when %s', ([, found]) => {
  expect(isScattered(found)).toBe(false);
});
