import type { Kind } from '../taxonomy.ts';
import { toLongCode, toShortCode } from './short-code.ts';

interface Coded {
  kind: Kind;
  id: string;
  tidigare?: readonly string[] | undefined;
  kortnummer?: readonly number[] | undefined;
}

/** What stands for an entry in the address of a list, from now on. */
export function codeOf(entry: Coded): string {
  const [number] = entry.kortnummer ?? [];
  return number === undefined ? toLongCode(`${entry.kind}/${entry.id}`) : toShortCode(number);
}

/** Everything that has ever stood for it: under former ids too, and from before it got its number. */
export function codesOf(entry: Coded): string[] {
  const keys = [entry.id, ...(entry.tidigare ?? [])].map((id) => `${entry.kind}/${id}`);
  return [...(entry.kortnummer ?? []).map(toShortCode), ...keys.map(toLongCode)];
}
