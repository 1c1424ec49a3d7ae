import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lixOf } from './gate/reading.ts';

/** Plain Swedish stays under this. */
const most = 40;

test.for(globSync('src/text/prosa/*.md'))('%s is easy to read', (file) => {
  expect(lix(readFileSync(file, 'utf8'))).toBeLessThanOrEqual(most);
});

test('long words and long sentences are hard', () => {
  expect(lix('Jag går hem nu. Vi ses.')).toBe(3);
  expect(lix('Myndigheternas förutsättningar försvårar.')).toBe(103);
});

/** A heading or a point in a list ends a sentence. */
function lix(markdown: string): number {
  const text = markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\{\{\w+\}\}/g, '7')
    .replace(/:?\n\s*(\n|- |\d+\. )/g, '. ');
  const sentences = text.split(/[.?:](?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  return lixOf(sentences);
}
