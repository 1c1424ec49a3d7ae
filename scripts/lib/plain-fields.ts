import { Visitor, type ESTree } from 'vite';
import { readModule } from './read-module.ts';

const prefix = 'own$';

/** What those fields are called then. They may get any shorter name. */
export const plainField = /^own\$/;

/**
 * A class's own fields, `#name`, as plain ones: phones that lack them would get a WeakMap for each. Nobody but the class asks for
 * them, which TypeScript has seen to before.
 */
export function withPlainFields(code: string): string {
  let plain = '';
  let at = 0;
  for (const { start, end } of findOwnFields(code).sort((a, b) => a.start - b.start)) {
    plain += `${code.slice(at, start)}${prefix}${code.slice(start + 1, end)}`;
    at = end;
  }
  return plain + code.slice(at);
}

function findOwnFields(code: string): ESTree.Span[] {
  const found: ESTree.Span[] = [];
  new Visitor({ PrivateIdentifier: (node) => void found.push(node) }).visit(readModule(code));
  return found;
}
