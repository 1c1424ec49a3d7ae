import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../is-inside.ts';
import { openBundleMemory, type BundleMemory } from './bundle-memory.ts';
import { openPageMemory, type PageMemory } from './page-memory.ts';
import { openReadingMemory, type ReadingMemory } from './reading-memory.ts';

/** What is remembered of the last build by the same code, on the same day. */
export interface Memory {
  readings: ReadingMemory;
  bundle: BundleMemory;
  pages: PageMemory;
}

/** @param key what decides how a page looks besides its entries */
export function openMemory(root: string, key: string): Memory {
  const folder = openMemoryFolder(root, key);
  return { readings: openReadingMemory(join(folder, 'entries.v8')), bundle: openBundleMemory(folder), pages: openPageMemory(folder) };
}

const prefix = 'bygge-';

/** What other code left is forgotten. */
export function openMemoryFolder(root: string, key: string): string {
  // The bundle is run from here.
  if (!isInside(root, '.')) throw new Error(`Could not find packages from outside the project: ${root}`);
  const own = `${prefix}${key}`;
  mkdirSync(join(root, own), { recursive: true });
  const others = readdirSync(root).filter((name) => name.startsWith(prefix) && name !== own);
  for (const name of others) rmSync(join(root, name), { recursive: true });
  return join(root, own);
}
