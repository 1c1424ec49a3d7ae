import matter from 'gray-matter';
import { isAlias, isCollection, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { checkBody } from './markdown.ts';
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

const maxBytes = 64 * 1024;

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
  const yamlIssues = doc === undefined ? [] : [...doc.errors.map(toIssue), ...checkYaml(doc, lines)];
  const bodyIssues = checkBody(body).map((issue) => ({ ...issue, line: bodyStart + issue.line }));
  const frontMatter = yamlIssues.length > 0 ? undefined : (doc?.toJS() ?? {});
  return { frontMatter, body, issues: [...yamlIssues, ...bodyIssues], lineOf: (path) => lineOf(doc, lines, path) };
}

/** What is refused before any reader sees it. */
function refuse(text: string): Issue | undefined {
  const problem = (message: string, line = 1): Issue => ({ path: [], message, line });
  const size = Buffer.byteLength(text);
  if (size > maxBytes) return problem(`Filen är ${Math.round(size / 1024)} kB. Högst 64 kB går bra. Korta texten.`);
  if (text.includes('\0')) return problem('Filen är inte en textfil. Spara den som ren text.');
  const [first = '', ...rest] = text.split('\n');
  if (!first.startsWith('---')) return problem('Första raden ska vara tre streck: ---');
  if (first.trimEnd() !== '---') return problem(`Efter de tre strecken får inget stå. Du skrev ”${first.slice(0, 40)}”. Skriv bara: ---`);
  if (!rest.some((line) => line.startsWith('---'))) return problem('Fälten slutar inte. Skriv tre streck --- på en egen rad efter dem.');
  const end = rest.findIndex((line) => line.startsWith('---'));
  if (rest[end]!.trimEnd() !== '---') return problem('Efter de tre strecken får inget stå. Skriv bara: ---', end + 2);
  return undefined;
}

function readYaml(yaml: string, lineCounter: LineCounter): Document {
  return parseDocument(yaml, { schema: 'failsafe', lineCounter, uniqueKeys: true, logLevel: 'silent', prettyErrors: true });
}

const yamlMessages: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'Samma fält står två gånger. Ta bort det ena.',
  TAB_AS_INDENT: 'Raden börjar med en tabb. Byt den mot mellanslag.',
  BAD_INDENT: 'Indraget stämmer inte. Rader som hör ihop ska börja lika långt in.',
  MULTILINE_IMPLICIT_KEY: 'Raden går inte att läsa. Saknas ett kolon, eller står det för mycket på en rad?',
  MISSING_CHAR: 'Ett tecken saknas: en parentes, ett kolon eller ett citattecken.',
  BAD_ALIAS: 'Tecknet * har en särskild betydelse här. Sätt texten inom citattecken.',
  BLOCK_AS_IMPLICIT_KEY: 'Det står två kolon på raden. Sätt texten inom citattecken.',
  TAG_RESOLVE_FAILED: 'Tecknet ! först i ett värde har en särskild betydelse. Sätt texten inom citattecken.',
  MULTIPLE_DOCS: 'Tre streck får bara stå före och efter fälten.',
};

/** Line 1 of the YAML is line 2 of the file, after the three dashes. */
const fileLine = (lines: LineCounter, offset: number) => lines.linePos(offset).line + 1 - startShift;
// gray-matter hands over the text from the end of the first line, newline included.
const startShift = 1;

function toIssue(error: YAMLError): Issue {
  const message = yamlMessages[error.code] ?? 'Raden går inte att läsa. Kontrollera indrag, kolon och citattecken.';
  return { path: [], message, line: (error.linePos?.[0].line ?? 1) + 1 - startShift };
}

/** Anchors, aliases and tags are legal YAML that no entry needs and that can grow without limit. */
function checkYaml(doc: Document, lines: LineCounter): Issue[] {
  const issues: Issue[] = [];
  const report = (offset: number, message: string) => issues.push({ path: [], message, line: fileLine(lines, offset) });
  visit(doc, (_, node) => {
    if (!isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    if (isAlias(node) || (node as { anchor?: string }).anchor !== undefined) {
      report(at, 'Tecknen & och * har en särskild betydelse här. Sätt texten inom citattecken.');
    } else if (node.tag?.startsWith('!') || /^tag:/.test(node.tag ?? '') && !/:(map|seq|str)$/.test(node.tag!)) {
      report(at, yamlMessages.TAG_RESOLVE_FAILED!);
    }
  });
  if (doc.contents !== null && !isCollection(doc.contents)) report(0, 'Mellan strecken ska det stå fält, till exempel: namn: Kaffestugan');
  return issues;
}

function lineOf(doc: Document | undefined, lines: LineCounter, path: Issue['path']): number {
  for (let length = path.length; doc !== undefined && length > 0; length--) {
    const node = findKey(doc, path.slice(0, length));
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
