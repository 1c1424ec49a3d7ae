import { isAlias, isCollection, isMap, isNode, isPair, visit, type Document, type LineCounter, type YAMLError } from 'yaml';
import type { Issue } from '../domain/entry/issue.ts';

/** What is wrong with the YAML itself, in the order of the lines. */
export function checkYaml(doc: Document, lines: LineCounter, source: string): Issue[] {
  const problems = doc.errors.map((error) => toIssue(error, doc, lines));
  return oneForEachLine([...problems, ...(special.test(source) ? checkNodes(doc, lines) : []), ...checkShape(doc, lines)]);
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
  MULTIPLE_DOCS: 'Det här läses inte, för det står efter en rad med tre punkter. Ta bort den raden.',
};

/** gray-matter hands over the text from the end of the first line, so the lines of the YAML are those of the file. */
export const fileLine = (lines: LineCounter, offset: number) => lines.linePos(offset).line;

/** A list that never ends has the same code as a wrong indent. */
const missingBracket = /end with a ([\]}])/;

function toIssue(error: YAMLError, doc: Document, lines: LineCounter): Issue {
  const missing = missingBracket.exec(error.message)?.[1];
  const known = missing === undefined ? yamlMessages[error.code] : `Tecknet ${missing} saknas. Skriv det efter det sista ordet på raden.`;
  const message = known ?? 'Raden går inte att läsa. Kontrollera indrag, kolon och citattecken.';
  return { path: [], message, line: fileLine(lines, error.code === 'MISSING_CHAR' ? openQuoteAt(doc, error.pos[0]) : error.pos[0]) };
}

/** A quote that never ends is noticed at the end of all fields. People look where it begins. */
function openQuoteAt(doc: Document, offset: number): number {
  let start = offset;
  visit(doc, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && offset <= range[1]) start = range[0];
    },
  });
  return start;
}

/** What an anchor, an alias and a tag begin with. Few files have any of them, so few are walked through. */
const special = /[&*!]/;

/** Anchors, aliases and tags are legal YAML that no entry needs and that can grow without limit. */
function checkNodes(doc: Document, lines: LineCounter): Issue[] {
  const issues: Issue[] = [];
  const report = (offset: number, message: string) => issues.push({ path: [], message, line: fileLine(lines, offset) });
  visit(doc, (_, node) => {
    if (!isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    if (isAlias(node) || (node as { anchor?: string }).anchor !== undefined) {
      report(at, 'Tecknen & och * har en särskild betydelse här. Sätt texten inom citattecken.');
    } else if (node.tag?.startsWith('!') || (/^tag:/.test(node.tag ?? '') && !/:(map|seq|str)$/.test(node.tag!))) {
      report(at, yamlMessages.TAG_RESOLVE_FAILED!);
    }
  });
  return issues;
}

function checkShape({ contents }: Document, lines: LineCounter): Issue[] {
  if (contents === null) return [];
  const problem = (message: string, at: number) => [{ path: [], message, line: fileLine(lines, at) }];
  if (!isMap(contents)) return problem('Mellan strecken ska det stå fält, till exempel: namn: Kaffestugan', contents.range?.[0] ?? 0);
  const at = findTangle(contents, 0);
  return at === undefined ? [] : problem(tooTangled, at);
}

export const tooTangled = 'Det står för mycket inuti vartannat. Skriv fältet som i exemplet i content/README.md.';

/** No entry has more levels than these. */
const mostLevels = 8;

/** Where something is deeper than any entry, or has a list as its name: to read such names takes longer for each level, without end. */
function findTangle(node: unknown, level: number): number | undefined {
  if (isPair(node)) return isCollection(node.key) ? node.key.range?.[0] : findTangle(node.value, level);
  if (!isCollection(node)) return undefined;
  if (level > mostLevels) return node.range?.[0];
  for (const item of node.items) {
    const at = findTangle(item, level + 1);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** The first mistake on a line often causes the others there. */
function oneForEachLine(issues: readonly Issue[]): Issue[] {
  return [...Map.groupBy(issues, ({ line }) => line).values()].map(([first]) => first!);
}
