import { renameSync, writeFileSync } from 'node:fs';

/** Written beside and then moved, so that a stop in the middle leaves the old file whole. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.ny`, content);
  renameSync(`${file}.ny`, file);
}
