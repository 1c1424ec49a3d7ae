import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkEntry } from '../src/domain/entry/check.ts';
import { parseEntryFile } from '../src/data/front-matter.ts';
import { makeEntryFiles } from '../scripts/lib/bench-build/synthetic.ts';
import type { Kind } from '../src/domain/taxonomy.ts';

const today = '2026-11-22';

test('invented entries for measuring keep to the rules, each under an address of its own', () => {
  const files = makeEntryFiles(300, today);
  const checked = files.map(({ path, source }) => {
    const { frontMatter, body } = parseEntryFile(source);
    return checkEntry({ kind: path.split('/')[0] as Kind, id: basename(path, '.md'), frontMatter, body }, today);
  });
  expect(checked.filter(({ ok }) => !ok)).toEqual([]);
  expect(new Set(files.map(({ path }) => path)).size).toBe(300);
});

test('are the same for the same day', () => {
  expect(makeEntryFiles(20, today)).toEqual(makeEntryFiles(20, today));
});
