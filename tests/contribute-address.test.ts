import { afterEach, expect, test, vi } from 'vitest';
import { readState } from '../src/client/contribute/address.ts';
import { cpuTime } from './cpu-time.ts';

afterEach(() => vi.unstubAllGlobals());

test('an address that says the same thing thousands of times is read at once', () => {
  vi.stubGlobal('location', { hash: `#namn=Kaffet${'&behov=fika'.repeat(20_000)}` });
  expect(cpuTime(readState)).toBeLessThan(1000);
  expect(readState().answers['namn']).toEqual(['Kaffet']);
  expect(readState().answers['behov']).toHaveLength(20_000);
});
