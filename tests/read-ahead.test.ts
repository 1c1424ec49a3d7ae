import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openReadingMemory } from '../scripts/lib/memory/reading-memory.ts';
import { startReading } from '../scripts/lib/read-ahead/read-ahead.ts';
import { listContentFiles } from '../src/data/content-files.ts';
import { forgetDirectory, readDirectory } from '../src/data/entries.ts';
import { knownDirectories, type Directory } from '../src/data/known-directories.ts';

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
  const reading = startReading(root, today);
  reading.share(0);
  await reading.finish();
  expect(knownDirectories.size).toBe(1);
  expect(readDirectory(root, today)).toEqual(alone);
  expect(alone.findings.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['content/aktiviteter/0-fel.md', 'content/ovrigt/fel.md', 'content/stodlinjer/zz-tvilling.md']),
  );
});

test('one thread reads what two threads read', async () => {
  forgetDirectory();
  const alone = readDirectory(root, today);
  forgetDirectory();
  await startReading(root, today).finish();
  expect(readDirectory(root, today)).toEqual(alone);
});

describe('with a memory', () => {
  const file = join(root, '../entries.v8');
  const changed = join(root, 'stodlinjer/aldrelinjen.md');
  const namn = (directory: Directory, id: string) => directory.entries.find((entry) => entry.id === id)?.namn;
  async function read(): Promise<Directory> {
    forgetDirectory();
    await startReading(root, today, openReadingMemory(file)).finish();
    return readDirectory(root, today);
  }

  test('what is read is what would be read without it, also the second time', async () => {
    forgetDirectory();
    const alone = readDirectory(root, today);
    expect([await read(), await read()]).toEqual([alone, alone]);
  });

  test('only files that say something else are read again, and those with faults', async () => {
    await read();
    const source = readFileSync(changed, 'utf8');
    writeFileSync(changed, source.replace(/^namn: .*$/m, 'namn: Ett annat namn'));
    const { others } = openReadingMemory(file).sort(listContentFiles(root).files);
    expect(others.map(({ id }) => id).sort()).toEqual(['0-fel', 'aldrelinjen']);
    expect(namn(await read(), 'aldrelinjen')).toBe('Ett annat namn');
    writeFileSync(changed, source);
    expect(namn(await read(), 'aldrelinjen')).not.toBe('Ett annat namn');
  });

  test('a file that is gone is forgotten', async () => {
    await read();
    const source = readFileSync(changed, 'utf8');
    rmSync(changed);
    expect(namn(await read(), 'aldrelinjen')).toBeUndefined();
    writeFileSync(changed, source);
  });
});
