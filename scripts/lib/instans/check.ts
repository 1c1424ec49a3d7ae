import { readFileSync } from 'node:fs';
import { checkFarger } from '../../../src/domain/instans/farger.ts';
import { checkInstans } from '../../../src/domain/instans/instans.ts';
import { readTokens, tokenSheets } from './tokens.ts';

const read = (sheet: string) => readFileSync(new URL(`../../../${sheet}`, import.meta.url), 'utf8');

/** Everything that is wrong with the settings of an instance, colours too, as Swedish sentences. */
export function findProblems(config: unknown): string[] {
  const checked = checkInstans(config);
  return checked.ok ? checkFarger(checked.instans.farger, readTokens(tokenSheets.map(read))) : checked.problems;
}
