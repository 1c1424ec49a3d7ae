import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersFile, readNumberedKeys } from '../../src/data/entry-numbers.ts';
import type { Entry } from '../../src/domain/entry.ts';

/** Entries that no line stands for, as the lines that they need, in an order that does not depend on the day. */
export function keysWithoutNumber(entries: readonly Entry[]): string[] {
  return entries
    .filter(({ kortnummer, status }) => kortnummer === undefined && status !== 'utkast')
    .map(({ kind, id }) => `${kind}/${id}`)
    .sort();
}

/** "447 2c26b46b…": so many lines, and what they were. Each time that lines are added, a seal is too. */
export function toSeal(keys: readonly string[]): string {
  return `${keys.length} ${createHash('sha256').update(keys.join('\n')).digest('hex')}`;
}

/** The seals that the lines no longer answer to: some line has been changed, moved or taken away. */
export function brokenSeals(keys: readonly string[], seals: readonly string[]): string[] {
  return seals.filter((seal) => toSeal(keys.slice(0, Number(seal.split(' ')[0]))) !== seal);
}

/** True when no line has come after the last seal. */
export function isSealed(keys: readonly string[], seals: readonly string[]): boolean {
  return seals.at(-1) === toSeal(keys);
}

export const sealsFile = 'tests/kortnummer-sigill.txt';

export function readSeals(): string[] {
  return existsSync(sealsFile) ? readFileSync(sealsFile, 'utf8').split('\n').filter(Boolean) : [];
}

/** Adds the lines and their seal. Never changes what is there. */
export function addNumbers(root: string, keys: readonly string[]): void {
  const all = [...readNumberedKeys(root), ...keys];
  appendFileSync(join(root, numbersFile), keys.map((key) => `${key}\n`).join(''));
  appendFileSync(sealsFile, `${toSeal(all)}\n`);
}
