import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseEntryFile } from '../src/data/front-matter.ts';
import { checkAnswers } from '../src/domain/contribute/check.ts';
import { toBody } from '../src/domain/contribute/body.ts';
import { toEntryData } from '../src/domain/contribute/entry-data.ts';
import { toEntrySource } from '../src/domain/contribute/entry-source.ts';
import { toFrontMatter } from '../src/domain/contribute/front-matter.ts';
import type { Answers } from '../src/domain/contribute/answers.ts';
import { checkEntry } from '../src/domain/entry/check.ts';
import type { Issue } from '../src/domain/entry/issue.ts';
import type { Kind } from '../src/domain/taxonomy.ts';
import { today } from './example-entry.ts';
import { drafts, good, nearlyGood } from './contribute-drafts.ts';

/** More for one long run: CASES=100000. */
const numRuns = Number(process.env['CASES'] ?? 1000);
vi.setConfig({ testTimeout: 3_600_000 });

/** The file that the answers make, as the one reader and the one check see it. */
function readBack(answers: Answers, kind: Kind) {
  const frontMatter = toFrontMatter(answers);
  const body = toBody(String(answers['body'] ?? ''));
  const parsed = parseEntryFile(toEntrySource(frontMatter, body));
  const checked = checkEntry({ kind, id: 'utkast', frontMatter: parsed.frontMatter, body: parsed.body }, today);
  return { frontMatter, body, parsed, checked, issues: [...parsed.issues, ...(checked.ok ? [] : checked.issues)] };
}

const told = (issues: readonly Issue[]) => [...new Set(issues.map(({ path, message }) => `${path.join('.')}: ${message}`))].sort();

test.for([
  ['any draft', drafts],
  ['a draft that is nearly good', nearlyGood],
] as const)('%s gets the words of the schema in the browser, and loses nothing on its way through the file', ([, arbitrary]) => {
  fc.assert(
    fc.property(arbitrary, ({ answers, kind }) => {
      const { frontMatter, body, parsed, checked, issues } = readBack(answers, kind);
      expect(told(checkAnswers(answers, kind, today))).toEqual(told(issues));
      expect(parsed.frontMatter).toEqual(frontMatter);
      expect(parsed.body).toBe(body);
      if (checked.ok) expect({ ...toEntryData(frontMatter), kind, id: 'utkast', body }).toEqual(checked.entry);
    }),
    { numRuns },
  );
});

test('the good draft has nothing wrong', () => {
  expect(checkAnswers(good, 'motesplatser', today)).toEqual([]);
});

test('half of the nearly good drafts are good, so that both verdicts are tried', () => {
  const sample = fc.sample(nearlyGood, { numRuns: 400, seed: 1 });
  const right = sample.filter(({ answers, kind }) => checkAnswers(answers, kind, today).length === 0).length;
  expect(right).toBeGreaterThan(60);
  expect(right).toBeLessThan(340);
});
