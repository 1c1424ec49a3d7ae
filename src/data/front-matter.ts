import matter from 'gray-matter';
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { checkBody } from './markdown.ts';
import { checkYaml, fileLine, tooTangled } from './yaml-issues.ts';
import { explainSize } from '../domain/entry/rules/whole.ts';
import type { Issue } from '../domain/entry/issue.ts';

export interface ParsedFile {
  /** Objects, lists and text; undefined when the file could not be read. */
  frontMatter: unknown;
  body: string;
  /** Problems with the file itself, each with its line. */
  issues: Issue[];
  /** The line, 1-based, of a field; of its nearest parent when the field is missing. */
  lineOf(path: Issue['path']): number;
}

const mostEmptyLines = 100;

/** Splits and reads an entry file. Every scalar stays text (YAML's failsafe schema), and nothing in the file can run. */
export function parseEntryFile(source: string): ParsedFile {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const refusal = refuse(text);
  if (refusal !== undefined) return { frontMatter: undefined, body: '', issues: [refusal], lineOf: () => 1 };

  const lines = new LineCounter();
  let doc: Document | undefined;
  // With options given, gray-matter does not cache by content. Its other engines are never reached: see refuse().
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: (yaml: string) => ((doc = readYaml(yaml, lines)), {}) },
  });
  const body = file.content.trim();
  const bodyStart = text.slice(0, text.length - file.content.length).split('\n').length + leadingLines(file.content);
  const yamlIssues = doc === undefined ? [] : checkYaml(doc, lines, text);
  const bodyIssues = checkBody(body).map((issue) => ({ ...issue, line: bodyStart + issue.line }));
  const frontMatter = yamlIssues.length > 0 ? undefined : (doc?.toJS() ?? {});
  return { frontMatter, body, issues: [...yamlIssues, ...bodyIssues], lineOf: (path) => lineOf(doc, lines, path) };
}

/** What is refused before any reader sees it. */
function refuse(text: string): Issue | undefined {
  const problem = (message: string, line = 1): Issue => ({ path: [], message, line });
  const tooLarge = explainSize(Buffer.byteLength(text));
  if (tooLarge !== undefined) return problem(tooLarge);
  const [before, strange] = text.split(/([\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd])/, 2);
  if (strange !== undefined) return problem(unreadable(strange), before!.split('\n').length);
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('---')) return problem('Första raden ska vara tre streck: ---');
  if (first.trimEnd() !== '---') return problem(`Efter de tre strecken får inget stå. Du skrev ”${first.slice(0, 40)}”. Skriv bara: ---`);
  if (!rest.some((line) => line.startsWith('---'))) return problem('Fälten slutar inte. Skriv tre streck --- på en egen rad efter dem.');
  const end = rest.findIndex((line) => line.startsWith('---'));
  if (rest[end]!.trimEnd() !== '---') return problem('Efter de tre strecken får inget stå. Skriv bara: ---', end + 2);
  const fields = rest.slice(0, end);
  const tangle = fields.findIndex((line) => steps.test(line));
  if (tangle !== -1) return problem(tooTangled, tangle + 2);
  const gap = findGap(fields);
  return gap === undefined ? undefined : problem('Här är det för många tomma rader. Ta bort dem.', gap + 2);
}

/** A line that goes many levels down at once. With thousands of them the reader has no room left to answer. */
const steps = /^[ \t]*([-?:][ \t]+){9}/;

/** gray-matter takes seconds for thousands of empty lines in a row. Nobody writes so many on purpose. */
function findGap(lines: readonly string[]): number | undefined {
  let empty = 0;
  const at = lines.findIndex((line) => (empty = line.trim() === '' ? empty + 1 : 0) > mostEmptyLines);
  return at === -1 ? undefined : at;
}

/** A letter that was saved in another encoding arrives as U+FFFD. The others are never typed. */
function unreadable(character: string): string {
  return character === '\ufffd'
    ? 'Ett tecken går inte att läsa. Spara filen som UTF-8.'
    : 'Filen är inte en textfil. Spara den som ren text.';
}

function readYaml(yaml: string, lineCounter: LineCounter): Document {
  return withoutEnvironment(() => parseDocument(yaml, { schema: 'failsafe', lineCounter, uniqueKeys: true, logLevel: 'error' }));
}

/** yaml asks the environment about every token whether to print it. Node asks the system each time, which takes longer than the reading. */
function withoutEnvironment<T>(work: () => T): T {
  const { env } = process;
  process.env = {};
  try {
    return work();
  } finally {
    process.env = env;
  }
}

function lineOf(doc: Document | undefined, lines: LineCounter, path: Issue['path']): number {
  // The only one of a list may stand without a dash: then it has no position of its own.
  const written = path.filter((part, i) => typeof part !== 'number' || !isMap(doc?.getIn(path.slice(0, i), true)));
  for (let length = written.length; doc !== undefined && length > 0; length--) {
    const node = findKey(doc, written.slice(0, length));
    if (node?.range) return fileLine(lines, node.range[0]);
  }
  return 1;
}

/** The node of the key itself, so that the line is where people look for the field. */
function findKey(doc: Document, path: Issue['path']) {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const last = path.at(-1)!;
  if (!isCollection(parent)) return undefined;
  const item = typeof last === 'number' ? parent.items[last] : parent.items.find((pair) => keyOf(pair) === last);
  const node = (item as { key?: unknown } | undefined)?.key ?? item;
  return isNode(node) ? node : undefined;
}

function keyOf(pair: unknown): unknown {
  const key = (pair as { key?: unknown }).key;
  return isScalar(key) ? key.value : key;
}

function leadingLines(content: string): number {
  return content.slice(0, content.length - content.trimStart().length).split('\n').length - 1;
}
