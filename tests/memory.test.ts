import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBundleMemory } from '../scripts/lib/memory/bundle-memory.ts';
import { codeKey } from '../scripts/lib/memory/code-key.ts';
import { openMemoryFolder } from '../scripts/lib/memory/memory.ts';
import { openPageMemory } from '../scripts/lib/memory/page-memory.ts';

let root: string;
beforeEach(() => {
  mkdirSync('node_modules/.cache', { recursive: true });
  root = mkdtempSync('node_modules/.cache/memory-');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content = 'x'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

test('the same code finds what it left, and what other code left is gone', () => {
  const first = openMemoryFolder(root, 'a');
  writeFileSync(join(first, 'x'), '');
  expect(readdirSync(openMemoryFolder(root, 'a'))).toEqual(['x']);
  expect(readdirSync(openMemoryFolder(root, 'b'))).toEqual([]);
  expect(readdirSync(root)).toEqual(['bygge-b']);
});

test('what is not ours stays', () => {
  write('viktigt.txt');
  openMemoryFolder(root, 'a');
  expect(readdirSync(root).sort()).toEqual(['bygge-a', 'viktigt.txt']);
});

test('a memory outside the project is refused', () => {
  expect(() => openMemoryFolder('/tmp/minne', 'a')).toThrow('Could not find packages from outside the project: /tmp/minne');
});

test('a bundle is found when its scripts are kept too, and not before', () => {
  write('site/.prerender/prerender-entry.x.mjs', 'export {}');
  write('site/_astro/page-x.js', 'gammalt');
  const memory = openBundleMemory(join(root, 'minne'));
  mkdirSync(join(root, 'minne'));
  const styles = new Map([['page', { styles: ['css'] }]]);
  memory.keep({ file: join(root, 'site/.prerender/prerender-entry.x.mjs'), styles });
  expect(memory.find()).toBeUndefined();
  memory.keepScripts(join(root, 'site'));
  expect(memory.find()).toEqual({ file: join(root, 'minne/bundle/prerender-entry.x.mjs'), styles });
  expect(existsSync(join(root, 'minne/bundle/prerender-entry.x.mjs'))).toBe(true);
});

test('a new site gets the scripts, and what stands in public/', () => {
  write('site/_astro/page-x.js', 'skript');
  const memory = openBundleMemory(join(root, 'minne'));
  memory.keepScripts(join(root, 'site'));
  memory.restoreFiles(join(root, 'ny'));
  expect(readFileSync(join(root, 'ny/_astro/page-x.js'), 'utf8')).toBe('skript');
  expect(readFileSync(join(root, 'ny/icon.svg'))).toEqual(readFileSync('public/icon.svg'));
});

test('scripts that an interrupted build half kept are in no site', () => {
  write('minne/_astro.ny/halv.js');
  write('site/_astro/page-x.js');
  const memory = openBundleMemory(join(root, 'minne'));
  expect(memory.find()).toBeUndefined();
  memory.keepScripts(join(root, 'site'));
  expect(readdirSync(join(root, 'minne/_astro'))).toEqual(['page-x.js']);
});

test('a page comes back only for the key that it was made from', () => {
  write('site/om/index.html', 'om');
  const first = openPageMemory(join(root, 'minne'));
  expect(first.restore('om/index.html', 'a', join(root, 'site'))).toBe(false);
  expect(first.keep(join(root, 'site'))).toBe(0);

  const again = openPageMemory(join(root, 'minne'));
  expect(again.restore('om/index.html', 'b', join(root, 'ny'))).toBe(false);
  expect(again.restore('om/index.html', 'a', join(root, 'ny'))).toBe(true);
  expect(readFileSync(join(root, 'ny/om/index.html'), 'utf8')).toBe('om');
  expect(again.keep(join(root, 'ny'))).toBe(1);
});

test('a page that was not asked for is forgotten', () => {
  write('site/om/index.html', 'om');
  const first = openPageMemory(join(root, 'minne'));
  first.restore('om/index.html', 'a', join(root, 'site'));
  first.keep(join(root, 'site'));
  openPageMemory(join(root, 'minne')).keep(join(root, 'site'));
  expect(existsSync(join(root, 'minne/pages/om/index.html'))).toBe(false);
});

describe('what makes all pages anew', () => {
  const key = (namn = 'a', today = '2026-11-22') => codeKey({ namn }, today, root);
  const code = ['src/pages/om.astro', 'public/icon.svg', 'scripts/lib/x.ts', 'site.config.ts', 'package-lock.json', 'tsconfig.json'];
  beforeEach(() => code.forEach((path) => write(path)));

  test('is another day and other settings', () => {
    expect([key(), key('b'), key('a', '2026-11-23')].map((one) => one === key())).toEqual([true, false, false]);
  });

  test.for(code)('is a change in %s', (path) => {
    const before = key();
    write(path, 'y');
    expect(key()).not.toBe(before);
  });

  test('is code that is new, moved or gone', () => {
    const before = key();
    write('src/domain/ny.ts');
    const added = key();
    renameSync(join(root, 'src/domain/ny.ts'), join(root, 'src/domain/nyare.ts'));
    expect(new Set([before, added, key()]).size).toBe(3);
    rmSync(join(root, 'src/domain/nyare.ts'));
    expect(key()).toBe(before);
  });

  test('is not a new entry or a new test', () => {
    const before = key();
    write('content/aktiviteter/skane/kaffet.md');
    write('tests/x.test.ts');
    expect(key()).toBe(before);
  });
});
