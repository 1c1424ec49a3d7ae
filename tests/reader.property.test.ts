import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { parseEntryFile } from '../src/data/front-matter.ts';
import { explainCharacters } from '../src/domain/entry/rules/characters.ts';
import { checkEntry } from '../src/domain/entry/check.ts';
import { today, valid } from './example-entry.ts';

const slow = 3000;
const foreign = /\b(invalid|expected|received|unexpected|undefined|null|too (small|big)|must|error|key|object|array)\b/i;

/** Reads and checks as the build does, and returns every problem with its line. */
function read(source: string) {
  const before = process.cpuUsage();
  const parsed = parseEntryFile(source);
  const issues = parsed.issues.map(({ message, line = 1 }) => ({ message, line }));
  if (parsed.frontMatter !== undefined) {
    const checked = checkEntry({ kind: 'aktiviteter', id: 'x', frontMatter: parsed.frontMatter, body: parsed.body }, today);
    if (!checked.ok) issues.push(...checked.issues.map(({ message, path }) => ({ message, line: parsed.lineOf(path) })));
  }
  // The processor's time: others may use the machine too.
  return { ...parsed, all: issues, took: process.cpuUsage(before).user / 1000 };
}

function expectAnswered(source: string): void {
  const { all, took } = read(source);
  const lineCount = source.replace(/\r\n?/g, '\n').split('\n').length;
  expect(took).toBeLessThan(slow);
  for (const { message, line } of all) {
    // What the contributor wrote is quoted; the rest is ours.
    const ours = message.replace(/”[^”]*”/g, '');
    expect(ours).not.toMatch(foreign);
    expect(ours).toMatch(/[a-zåäö]/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lineCount);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

const keys = [
  ...Object.keys(valid),
  'alder',
  'tider',
  'uppehall',
  'notiser',
  'sokord',
  'tidigare',
  'forsta_gangen',
  'sprak',
  '__proto__',
  'constructor',
  'toString',
  'målgrupp',
  '<<',
  '?',
  '-',
];
const bits = [
  '&a',
  '*a',
  '!!js/function',
  '!x',
  '|',
  '>-',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  ', ',
  '#',
  '---',
  '...',
  '%YAML',
  '\t',
  '\\u0000',
  '<b>',
  '](javascript:',
  '![',
  '```',
  '__proto__',
  'polluted: ja',
  '19811228-9874',
  '\u2028',
  '\ud800',
  '\u0000',
  'ä',
];

const scalar = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 12 }));
const line = fc
  .tuple(fc.constantFrom('', '  ', '    ', '- ', '  - ', '\t'), fc.constantFrom(...keys), fc.constantFrom(':', ': ', ''), scalar)
  .map((parts) => parts.join(''));
const yamlish = fc.array(fc.oneof(line, scalar), { maxLength: 14 }).map((lines) => lines.join('\n'));
const breaks = fc.constantFrom('\n', '\r\n', '\r');
const document = fc
  .tuple(
    fc.constantFrom('---', '---', '---', '\ufeff---', '---js', '--- '),
    yamlish,
    fc.constantFrom('---', '---', '...', ''),
    yamlish,
    breaks,
  )
  .map(([open, fields, close, body, eol]) => [open, fields, close, body].join('\n').replaceAll('\n', eol));

test('any text is answered', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), expectAnswered), {
    numRuns: 1500,
  });
});

test('anything that looks like an entry is answered', () => {
  fc.assert(fc.property(document, expectAnswered), { numRuns: 3000 });
});

const loose: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('', 'x', 'ja', '2026-11-01', '13:00', 'Lund', 'alla', 'https://exempel.se', '112'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('url', 'ort', 'lat', 'lon', 'fran', 'till', 'dagar', 'start', 'slut', 'telefon', 'nummer', 'lan', 'sverige', 'x'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

test('a good entry with any one value replaced is answered in Swedish', () => {
  const change = fc.tuple(fc.constantFrom(...keys), loose);
  fc.assert(
    fc.property(change, ([key, value]) => expectAnswered(`---\n${stringify({ ...valid, [key]: value })}---\n`)),
    { numRuns: 1500 },
  );
});

test.for([
  ['brackets', `a: ${'['.repeat(30_000)}`],
  ['closed brackets', `a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['braces', `a: ${'{a: '.repeat(9000)}${'}'.repeat(9000)}`],
  ['dashes', '- '.repeat(30_000)],
  ['question marks', '? '.repeat(30_000)],
  ['lists in lists on one line', `x:\n  ${'- '.repeat(15_000)}a`],
  ['names that are lists', `x: ${'[? '.repeat(400)}a${']'.repeat(400)}`],
  ['names that are names', `${'? '.repeat(400)}a`],
  ['names on lines of their own', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}?`).join('\n')],
  ['an everyday word for a need, many times', `behov: ${'ring '.repeat(12_000)}`],
  ['colons', `a: ${'b: '.repeat(20_000)}`],
  ['keys', Array.from({ length: 3000 }, (_, i) => `k${i}:`).join('\n')],
  ['the same key', 'k:\n'.repeat(20_000)],
  ['a long name of a kommun', `omrade: {kommuner: [${'a'.repeat(60_000)}]}`],
  ['a long key', `${'a'.repeat(1000)}: b`],
])('hostile %s take no time', ([, fields]) => {
  expect(read(`---\n${fields}\n---\n`).took).toBeLessThan(slow);
});

test.for(['[', '![', '*', '_', '`', '> ', '- ', '[a](', '~', '|', '**a ', '[]: ', '<a ', '![[]()', '*a_ '])(
  'a body of %j takes no time',
  (bit) => {
    expect(read(`---\na: b\n---\n${bit.repeat(50_000 / bit.length)}`).took).toBeLessThan(slow);
  },
);

const words = fc
  .string({ unit: 'grapheme', minLength: 3, maxLength: 40 })
  .filter((text) => text.trim().length >= 3 && !/[\p{Cc}\ufffd]|\p{Cs}|[<>]/u.test(text) && explainCharacters(text) === undefined);
const goodEntry = fc.record({
  namn: words,
  sa_gor_du: words,
  sokord: fc.array(
    words.filter((text) => !text.includes(',')),
    { minLength: 1, maxLength: 5 },
  ),
  kontakt: fc.record({ telefon: fc.stringMatching(/^0[1-9]\d-[1-9]\d{2} \d{2} \d{2}$/), epost: fc.constant('info@exempel.se') }),
  alder: fc.integer({ min: 0, max: 60 }).map((fran) => ({ fran: String(fran), till: String(fran + 60) })),
  plats: fc.record({ ort: fc.constant('Lund'), postnummer: fc.stringMatching(/^[1-9]\d{2} \d{2}$/), vagbeskrivning: words }),
  forsta_gangen: fc.record({ kom_ensam: fc.constantFrom('ja', 'nej'), hamtas: fc.constantFrom('ja', 'nej') }),
});

test('a good entry loses nothing on its way through YAML and the schema', () => {
  fc.assert(
    fc.property(goodEntry, (change) => {
      const written = { ...valid, ...change };
      const { frontMatter, body } = parseEntryFile(`---\n${stringify(written, { lineWidth: 0 })}---\n\nHej\n`);
      expect(frontMatter).toEqual(written);
      const checked = checkEntry({ kind: 'aktiviteter', id: 'x', frontMatter, body }, today);
      expect(checked).toMatchObject({
        ok: true,
        entry: {
          namn: change.namn.trim(),
          sa_gor_du: change.sa_gor_du.trim(),
          sokord: change.sokord.map((word) => word.trim()),
          kontakt: { telefon: [{ nummer: change.kontakt.telefon }], epost: 'info@exempel.se' },
          alder: { fran: Number(change.alder.fran), till: Number(change.alder.till) },
          plats: { ...change.plats, vagbeskrivning: change.plats.vagbeskrivning.trim() },
          forsta_gangen: { kom_ensam: change.forsta_gangen.kom_ensam === 'ja', hamtas: change.forsta_gangen.hamtas === 'ja' },
          body: 'Hej',
        },
      });
    }),
    { numRuns: 300 },
  );
});
