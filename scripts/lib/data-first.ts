import { readModule, type Node } from './read-module.ts';

/** Shorter ones stay where they are used. */
const least = 150;

/**
 * A script with its long texts and tables first and its functions last: what they have in common is found by the compression, which
 * looks back 32 kB and no further. Nothing else changes: such data needs nothing else, and a function is there wherever it stands.
 */
export function withDataFirst(code: string): string {
  const body: readonly Node[] = readModule(code).body;
  const data = body.filter((statement) => statement.end - statement.start > least && isData(statement));
  const functions = body.filter(({ type }) => type === 'FunctionDeclaration');
  return [...textsOf(code, data), without(code, [...data, ...functions]), ...textsOf(code, functions)].join('\n');
}

const textsOf = (code: string, nodes: readonly Node[]) => nodes.map(({ start, end }) => code.slice(start, end));

function without(code: string, nodes: readonly Node[]): string {
  const inOrder = [...nodes].sort((a, b) => a.start - b.start);
  return inOrder.map(({ start }, i) => code.slice(inOrder[i - 1]?.end ?? 0, start)).join('') + code.slice(inOrder.at(-1)?.end ?? 0);
}

function isData(statement: Node): boolean {
  const { type, declarations = [] } = statement as Node & { declarations?: { id: Node; init: Node | null }[] };
  return type === 'VariableDeclaration' && declarations.every(({ id, init }) => id.type === 'Identifier' && init !== null && isPlain(init));
}

/** A text, a number, or a list or table of such. */
function isPlain(node: Node): boolean {
  const { expressions = [], elements = [], properties = [] } = node as Node & Record<string, Node[] | undefined>;
  if (node.type === 'Literal') return !('regex' in node);
  if (node.type === 'TemplateLiteral') return expressions.length === 0;
  if (node.type === 'ArrayExpression') return elements.every((element) => element !== null && isPlain(element));
  return node.type === 'ObjectExpression' && properties.every(isPlainProperty);
}

function isPlainProperty(property: Node): boolean {
  const { type, computed, value } = property as Node & { computed: boolean; value: Node };
  return type === 'Property' && !computed && isPlain(value);
}
