import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { anchorOf, explanations, findExplanation } from '../scripts/lib/answers/explanations.ts';
import { answersPath, toAnswersPage } from '../scripts/lib/answers/page.ts';

const page = readFileSync(answersPath, 'utf8');
const all = explanations.flatMap(({ list }) => list);

test('the page says what the table says. If not, run: node scripts/write-answers.ts', () => {
  expect(page).toBe(toAnswersPage());
});

/** Where answers to contributors are written. */
const sources = [
  ...globSync('src/domain/entry/**/*.ts'),
  'src/domain/entry.ts',
  ...['front-matter', 'markdown', 'yaml-issues', 'content-files', 'do-not-list'].map((name) => `src/data/${name}.ts`),
];

/** Parts of answers that never stand alone, and examples within them. */
const parts = new Set([
  'Menade du ”…”?',
  'Välj bland: ….',
  'Hela listan finns i content/README.md.',
  'Kontrollera stavningen.',
  'Fika och prata med andra i kyrkans kafé.',
  'För dig som har fyllt 65 år.',
  'Inte för barn under 15 år.',
  'Den första söndagen i månaden.',
  'Fika kostar 20 kronor.',
  'Ring och fråga efter Anna.',
  'Ring samordnaren. Vi ringer upp samma vecka.',
  'Anna möter dig vid dörren.',
  'Buss 172 stannar utanför.',
  'Kommunen är stor. Byn ligger vid norska gränsen.',
  'Stängt under jullovet.',
]);

function sentencesIn(path: string): string[] {
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    const text = textOf(node);
    // A sentence of ours begins as sentences do and is more than a few words.
    if (text !== undefined && /^[A-ZÅÄÖ”…]/.test(text) && text.includes(' ') && /[.?:]|skriv|\bdu\b/i.test(text)) found.push(text);
    node.forEachChild(see);
  };
  see(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true));
  return found.filter((text) => /[a-zåäö]{3}/.test(text) && !parts.has(text) && !/is damaged|^… …$/.test(text));
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

describe('every message', () => {
  test('is found', () => {
    expect(sources.flatMap(sentencesIn).length).toBeGreaterThan(80);
  });
  test('of the check and the readers is explained', () => {
    expect(sources.flatMap(sentencesIn).filter((text) => findExplanation(text) === undefined)).toEqual([]);
  });
  test('of the check of dates is explained', () => {
    const told = sentencesIn('scripts/lib/granskad/words.ts').filter((text) => /^(Datumet|Ett program)/.test(text));
    expect(told).toHaveLength(3);
    expect(told.filter((text) => findExplanation(text) === undefined)).toEqual([]);
  });
  test('of the import about rows and columns is explained', () => {
    const about = /^(help|notWritten|written|savedKarta|review|proposedNeeds|sameInAll)$/;
    expect(wordsIn('scripts/lib/import/words.ts', about).filter((text) => findExplanation(text) === undefined)).toEqual([]);
  });
});

/** The sentences of a table of words, but for the keys that are no answers. */
function wordsIn(path: string, except: RegExp): string[] {
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && except.test(node.name.getText())) return;
    const text = textOf(node);
    if (text !== undefined && text.length > 30) found.push(text);
    node.forEachChild(see);
  };
  see(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true));
  return found;
}

test('no two headings have the same address', () => {
  const anchors = all.map(anchorOf);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.filter((anchor) => !page.includes(`](#${anchor})`))).toEqual([]);
});

test('every link to the guide leads to a heading there', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title]) => anchorOf({ title: title! }));
  const links = [...page.matchAll(/\]\(README\.md#([^)]+)\)/g)].map(([, anchor]) => anchor!);
  expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});
