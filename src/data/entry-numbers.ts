import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../domain/entry.ts';

/** The file whose lines are "kind/id". An entry's number is the place of its line, for ever: lists that people have printed say so. */
export const numbersFile = 'kortnummer.txt';

/** The lines of the file, in their order. */
export function readNumberedKeys(root: string): string[] {
  const path = join(root, numbersFile);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** Gives each entry its numbers. One that has been renamed keeps the number of its former id. */
export function withNumbers(entries: readonly Entry[], root: string): Entry[] {
  const numbers = new Map(readNumberedKeys(root).map((key, number) => [key, number]));
  return entries.map((entry) => {
    const keys = [entry.id, ...(entry.tidigare ?? [])].map((id) => `${entry.kind}/${id}`);
    const kortnummer = keys.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b);
    return kortnummer.length === 0 ? entry : { ...entry, kortnummer };
  });
}
