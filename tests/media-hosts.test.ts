import { expect, test } from 'vitest';
import { isArticle } from '../src/domain/media-hosts.ts';

test.for([
  ['https://www.mitti.se/nyheter/x', true],
  ['https://mitti.se/nyheter/x', true],
  ['https://www.falkenberg.se/traffpunkter', false],
  ['https://mitti.se.exempel.se/', false],
] as const)('%s is an article: %s', ([url, expected]) => {
  expect(isArticle(url)).toBe(expected);
});
