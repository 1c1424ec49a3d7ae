import { parseSync, type ESTree } from 'vite';

/** A piece of code, from one place in its text to another. */
export interface Node extends ESTree.Span {
  type: string;
}

/** What a page script is made of. */
export function readModule(code: string): ESTree.Program {
  const { program, errors } = parseSync('module.js', code);
  if (errors.length > 0) throw new Error(`Could not read a page script: ${errors[0]!.message}`);
  return program;
}
