import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toProposal } from '../scripts/lib/issue/to-proposal.ts';
import { issueQuestions } from '../scripts/lib/issue/questions.ts';
import { Unreadable } from '../scripts/lib/import/table.ts';
import { parseReview } from '../scripts/lib/pull-request/comment.ts';
import { escapeMarkdown } from '../scripts/lib/comment/escape.ts';
import { exampleSource } from '../scripts/lib/readme/example.ts';
import { readDirectory } from '../src/data/entries.ts';
import { parseEntryFile } from '../src/data/front-matter.ts';
import { renderMarkdown } from '../src/data/markdown.ts';
import { checkEntry } from '../src/domain/entry/check.ts';
import { today } from './example-entry.ts';
import { toExcel } from './excel-file.ts';
import { planFor, rightColumns, toCsv } from './import-plan.ts';
import { rightAnswers, toIssueBody } from './issue-body.ts';

/** `FUZZ_RUNS=34000 npx vitest run --project unit tests/incoming.property.test.ts`: more than 100,000 for the three readers. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);
const options = { numRuns, endOnFailure: true };
const slow = 3000;
const timeout = 60_000 + numRuns * 200;

/** What has hurt readers before, and what our own files look like. */
const nasty = fc.constantFrom(
  ...[
    '---',
    '---js',
    '---\n',
    '\n---\ngranskad: 2026-01-01\n',
    '...',
    '&a',
    '*a',
    '!!js/function "x"',
    '{{',
    '[[',
    ']',
    '}',
    '<<: *a',
    '? x',
    '|',
    '>',
    '"',
    "'",
    '`',
    '```',
  ],
  ...[
    '\0',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\t',
    '\r',
    '\r\n',
    '#',
    '# x',
    ': ',
    '- ',
    '=1+1',
    "=cmd|' /C calc'!A0",
    '@SUM(1)',
    '${{ github.token }}',
    '$(id)',
    '`id`',
    '; rm -rf /',
  ],
  ...[
    '../../x',
    'C:\\x',
    '__proto__',
    'constructor',
    'toString',
    'granskad',
    'akut',
    '<script>globalThis.pwned=1</script>',
    '![x](javascript:x)',
    '@everyone',
    '811218-9876',
    '🧑‍🤝‍🧑',
    'å',
    'Lund',
    '_No response_',
  ],
  ...issueQuestions.slice(0, 6).map(({ label }) => `### ${label}`),
);
const piece = fc.oneof({ weight: 3, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 5 }));
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const change = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), text, { maxKeys: 5 });

async function inTime<T>(work: () => T | Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const result = await work();
  const { user } = process.cpuUsage(started);
  expect(user / 1000).toBeLessThan(slow);
  expect(globalThis).not.toHaveProperty('pwned');
  expect(Object.prototype).not.toHaveProperty('granskad');
  return result;
}

const known = {
  directory: readDirectory('tests/fixtures/complete', today),
  taken: new Set<string>(),
  doNotList: { salt: '', hashes: new Set<string>() },
  today,
};

function expectSafeFile(path: string, source: string): void {
  expect(path).toMatch(/^(content|complete)\/(stodlinjer|(motesplatser|aktiviteter)\/[a-z-]+)\/[a-z0-9-]+\.md$/);
  const { frontMatter, issues } = parseEntryFile(source);
  expect(issues).toEqual([]);
  for (const key of ['granskad', 'granskad_av', 'granskad_hur', 'akut', 'tidigare'])
    expect(Object.keys(frontMatter as object)).not.toContain(key);
}

describe('nothing that is sent makes', () => {
  test(
    'the reader of files stumble',
    async () => {
      const mutated = fc
        .tuple(fc.nat(exampleSource.length), fc.nat(40), text)
        .map(([at, length, put]) => exampleSource.slice(0, at) + put + exampleSource.slice(at + length));
      await fc.assert(
        fc.asyncProperty(fc.oneof(mutated, text), (source) =>
          inTime(() => {
            const { frontMatter, body } = parseEntryFile(source);
            if (frontMatter !== undefined) checkEntry({ kind: 'aktiviteter', id: 'x', frontMatter, body }, today);
          }),
        ),
        options,
      );
    },
    timeout,
  );

  test(
    'the reader of issues stumble',
    async () => {
      const bodies = fc.oneof(
        { weight: 3, arbitrary: change(Object.keys(rightAnswers)).map(toIssueBody) },
        fc.tuple(text, text).map(([a, b]) => `${toIssueBody().slice(0, 900)}${a}${toIssueBody().slice(700)}${b}`),
        text,
      );
      await fc.assert(
        fc.asyncProperty(bodies, (body) =>
          inTime(() => {
            const proposal = toProposal(body, known);
            if (proposal.kind === 'file') expectSafeFile(proposal.path, proposal.source);
            if (proposal.kind === 'problems') expect(proposal.problems.every(({ message }) => message !== '')).toBe(true);
          }),
        ),
        options,
      );
    },
    timeout,
  );

  const csvFile = fc
    .tuple(change(Object.keys(rightColumns)), fc.dictionary(text, text, { maxKeys: 2 }))
    .map(([a, b]) => ['x.csv', Buffer.from(toCsv({ ...a, ...b }))] as const);
  const rawCsv = fc
    .tuple(fc.nat(700), text)
    .map(([at, put]) => ['x.csv', Buffer.from(toCsv({}).slice(0, at) + put + toCsv({}).slice(at))] as const);
  const bytes = fc
    .tuple(fc.constantFrom('x.csv', 'x.json', 'x.xlsx'), fc.uint8Array({ maxLength: 200 }))
    .map(([name, list]) => [name, Buffer.from(list)] as const);
  const json = fc
    .oneof(
      fc.jsonValue({ maxDepth: 5 }),
      fc.array(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom(
              'namn',
              'plats',
              'tider',
              'kontakt',
              'organization',
              'phones',
              'schedules',
              'service_at_locations',
              '__proto__',
            ),
            text,
          ),
          fc.oneof(text, fc.jsonValue({ maxDepth: 3 })),
          { maxKeys: 6 },
        ),
        { maxLength: 3 },
      ),
    )
    .map((value) => ['x.json', Buffer.from(JSON.stringify(value))] as const);

  /** A right answer or an answer to the whole file, and never anything else. */
  async function expectPlanned(name: string, content: Buffer): Promise<void> {
    try {
      const { news, problems } = await planFor(name, content);
      for (const { path, source } of news) expectSafeFile(path, source);
      for (const { message } of problems) expect(message).toMatch(/[a-zåäö]{3}/);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }

  test(
    'the import stumble',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: csvFile }, rawCsv, bytes, json), ([name, content]) =>
          inTime(() => expectPlanned(name, content)),
        ),
        options,
      );
    },
    timeout,
  );

  test(
    'the reader of spreadsheets stumble',
    async () => {
      const right = toExcel([Object.keys(rightColumns), Object.values(rightColumns)]);
      const damaged = fc.array(fc.tuple(fc.nat(right.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((edits) => {
        const copy = Buffer.from(right);
        for (const [at, byte] of edits) copy[at] = byte;
        return copy;
      });
      await fc.assert(
        fc.asyncProperty(damaged, (content) => inTime(() => expectPlanned('x.xlsx', content))),
        { ...options, numRuns: Math.min(numRuns, 2000) },
      );
    },
    timeout,
  );

  test(
    'a comment of ours call anybody, or show a link or a picture',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, (said) =>
          inTime(() => {
            const html = renderMarkdown(escapeMarkdown(said));
            expect(html).not.toMatch(/<(?!\/?p>)[a-z]/i);
            expect(html).not.toMatch(/@[a-z0-9]/i);
            expect(html.replace(/&#\d+;/g, '')).not.toMatch(/#\d/);
          }),
        ),
        options,
      );
    },
    timeout,
  );

  test(
    'a review of another shape be believed',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), (value) =>
          inTime(() => {
            expect(() => parseReview(JSON.stringify(value))).toThrow();
          }),
        ),
        options,
      );
    },
    timeout,
  );
});
