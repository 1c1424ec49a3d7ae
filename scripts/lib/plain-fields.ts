import { parse } from 'acorn';

const prefix = 'own$';

/** What those fields are called then. They may get any shorter name. */
export const plainField = /^own\$/;

interface Node {
  type: string;
  start: number;
  end: number;
}

/**
 * A class's own fields, `#name`, as plain ones: phones that lack them would get a WeakMap for each. Nobody but the class asks for
 * them, which TypeScript has seen to before.
 */
export function withPlainFields(code: string): string {
  const found: Node[] = [];
  collect(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), found);
  let plain = '';
  let at = 0;
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    plain += `${code.slice(at, start)}${prefix}${code.slice(start + 1, end)}`;
    at = end;
  }
  return plain + code.slice(at);
}

function collect(node: unknown, found: Node[]): void {
  if (Array.isArray(node)) for (const item of node) collect(item, found);
  else if (isNode(node)) {
    if (node.type === 'PrivateIdentifier') found.push(node);
    else for (const value of Object.values(node)) collect(value, found);
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
