import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toWordsModules } from '../scripts/lib/words-modules.ts';

test.for(Object.entries(toWordsModules()))('%s is derived from the words as they are: npm run derive:words', ([path, content]) => {
  expect(readFileSync(path, 'utf8')).toBe(content);
});
