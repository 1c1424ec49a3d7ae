import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change, NewFile } from './plan.ts';

/** The flag makes the system refuse when somebody made the file meanwhile. */
export function writeNew(root: string, { path, source }: NewFile): void {
  const file = join(dirname(root), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source, { flag: 'wx' });
}

/** False when the file is another than the one that was compared: then it is left alone. */
export function writeChange(root: string, { path, before, source }: Change): boolean {
  const file = join(dirname(root), path);
  if (readFileSync(file, 'utf8') !== before) return false;
  writeFileSync(file, source);
  return true;
}
