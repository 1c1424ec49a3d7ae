import { expect, test } from 'vitest';
import { isByOthers } from '../src/domain/media-hosts.ts';

test.for([
  ['https://www.mitti.se/nyheter/x', true],
  ['https://mitti.se/nyheter/x', true],
  ['https://www.fastighetsbyran.com/sv/sverige/om-oss', true],
  ['https://www.falkenberg.se/traffpunkter', false],
  ['https://mitti.se.exempel.se/', false],
] as const)('%s is by others: %s', ([url, expected]) => {
  expect(isByOthers(url)).toBe(expected);
});
