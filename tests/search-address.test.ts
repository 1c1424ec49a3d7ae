import { expect, onTestFinished, test, vi } from 'vitest';
import { readAddress } from '../src/client/search/address.ts';

function read(hash: string, search = ''): string[][] {
  vi.stubGlobal('location', { hash, search });
  onTestFinished(() => void vi.unstubAllGlobals());
  return [...readAddress()];
}

const decomposed = encodeURIComponent('kör i Malmö'.normalize('NFD'));

test.for([
  [`#q=${decomposed}&dag=tis&dag=ons&v=mHD`, ''],
  ['', `?q=${decomposed}&dag=tis&dag=ons`],
] as const)('letters with dots of their own are read as one character: %s%s', ([hash, search]) => {
  expect(read(hash, search)).toEqual([
    ['q', 'kör i Malmö'],
    ['dag', 'tis'],
    ['dag', 'ons'],
  ]);
});

test('a place on the page asks for nothing', () => expect(read('#innehall', '?q=fika')).toEqual([]));
