import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What every file in a folder holds, by its path. */
export function digestsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), sha256(readFileSync(path))]));
}

/** The same for two folders with the same files in them, and for no others. */
export function digestOf(folder: string): string {
  return sha256([...digestsOf(folder)].join('\n'));
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
