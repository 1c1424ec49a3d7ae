import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startReading } from '../scripts/lib/read-ahead/read-ahead.ts';
import { forgetDirectory, knownDirectories, readDirectory } from '../src/data/entries.ts';

const today = '2026-11-22';
const root = join(mkdtempSync(join(tmpdir(), 'read-ahead-')), 'content');
cpSync('content', root, { recursive: true });
// A fault in the file, one that only the other files show, and a file in the wrong place: each in its own half.
mkdirSync(join(root, 'ovrigt'));
writeFileSync(join(root, 'ovrigt/fel.md'), 'x');
writeFileSync(join(root, 'aktiviteter/0-fel.md'), '---\nnamn: [\n---\n');
cpSync(join(root, 'stodlinjer/aldrelinjen.md'), join(root, 'stodlinjer/zz-tvilling.md'));
afterAll(() => rmSync(join(root, '..'), { recursive: true }));

test('two threads read what one reads, faults and all', async () => {
  forgetDirectory();
  const alone = readDirectory(root, today);
  forgetDirectory();
  await startReading(root, today, 0).finish();
  expect(knownDirectories.size).toBe(1);
  expect(readDirectory(root, today)).toEqual(alone);
  expect(alone.findings.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['content/aktiviteter/0-fel.md', 'content/ovrigt/fel.md', 'content/stodlinjer/zz-tvilling.md']),
  );
});

test('a small directory is left for later', async () => {
  forgetDirectory();
  await startReading(root, today).finish();
  expect(knownDirectories.size).toBe(0);
});
