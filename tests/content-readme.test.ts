import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleSource } from '../scripts/lib/readme/example.ts';
import { withGeneratedParts } from '../scripts/lib/readme/generated-parts.ts';
import { parseEntryFile } from '../src/data/front-matter.ts';
import { checkEntry } from '../src/domain/entry/check.ts';
import { entrySchema } from '../src/domain/entry.ts';

const guide = readFileSync('content/README.md', 'utf8');

test('the guide has the lists, the answers and the times of today. If not, run: node scripts/write-content-readme.ts', () => {
  expect(guide).toBe(withGeneratedParts(guide));
});

test('the example passes the validation', () => {
  const { frontMatter, body, issues } = parseEntryFile(exampleSource);
  expect(issues).toEqual([]);
  expect(checkEntry({ kind: 'aktiviteter', id: 'kaffestugan', frontMatter, body }, '2026-11-22')).toMatchObject({ ok: true });
});

test('the guide explains every field', () => {
  const inner = [entrySchema.shape.plats, entrySchema.shape.alder, entrySchema.shape.forsta_gangen].map((field) => field.unwrap().shape);
  const keys = [entrySchema.shape, entrySchema.shape.kontakt.shape, ...inner].flatMap((shape) => Object.keys(shape));
  expect(keys.filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
});

test('the guide without its markers is a fault', () => {
  expect(() => withGeneratedParts('# En text')).toThrow('The guide has no markers for the part: exempel');
});

test('every link within the guide leads to a heading', () => {
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
    text!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(links.filter((id) => !headings.includes(id!))).toEqual([]);
});
