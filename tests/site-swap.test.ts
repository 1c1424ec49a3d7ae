import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSwap } from '../scripts/lib/site-swap.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-swap-'));
  write('index.html', 'gammal');
  write('kommun/lund/index.html', 'gammal');
  write('.git/HEAD', 'ref');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
const names = () =>
  files()
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

test('the site is as it was until the new one is whole', () => {
  const { fresh } = startSwap(folder);
  writeFileSync(join(fresh, 'index.html'), 'ny');
  expect([read('index.html'), read('kommun/lund/index.html')]).toEqual(['gammal', 'gammal']);
});

test('the new site takes the place of all of the old one, but not of its branch', () => {
  const { fresh, publish } = startSwap(folder);
  writeFileSync(join(fresh, 'index.html'), 'ny');
  publish();
  expect(names()).toEqual(['.git/HEAD', 'index.html']);
  expect(read('index.html')).toBe('ny');
});

test('another build into the same folder keeps what it has made', () => {
  const { fresh, publish } = startSwap(folder);
  writeFileSync(join(fresh, 'index.html'), 'ny');
  // Process 1 always runs.
  write('.bygge-1/index.html', 'annan');
  publish();
  expect(names()).toEqual(['.bygge-1/index.html', '.git/HEAD', 'index.html']);
});

test('what an interrupted build left does not get into the next', () => {
  writeFileSync(join(startSwap(folder).fresh, 'halv.html'), 'halv');
  startSwap(folder).publish();
  expect(names()).toEqual(['.git/HEAD']);
});

test.for(['.', '..', process.cwd()])('a site never takes the place of the project: %s', (place) => {
  expect(() => startSwap(place)).toThrow(`The site would take the place of the project: ${place}`);
});

test('a first site needs no folder', () => {
  const first = join(folder, 'ny/dist');
  const { fresh, publish } = startSwap(first);
  writeFileSync(join(fresh, 'index.html'), 'ny');
  publish();
  expect(readdirSync(first)).toEqual(['index.html']);
});
