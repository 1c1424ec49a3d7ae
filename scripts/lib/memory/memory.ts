import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const prefix = 'bygge-';

/**
 * The folder for what is remembered of builds by the same code, on the same day. What other code left is forgotten.
 * @param key what decides how a page looks besides its entries
 */
export function openMemory(root: string, key: string): string {
  // The bundle is run from here.
  if (relative('.', resolve(root)).startsWith('..')) throw new Error(`Could not find packages from outside the project: ${root}`);
  const own = `${prefix}${key}`;
  mkdirSync(join(root, own), { recursive: true });
  const others = readdirSync(root).filter((name) => name.startsWith(prefix) && name !== own);
  for (const name of others) rmSync(join(root, name), { recursive: true });
  return join(root, own);
}
