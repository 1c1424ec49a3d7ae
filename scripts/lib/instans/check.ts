import { readFileSync } from 'node:fs';
import { checkFarger } from '../../../src/domain/instans/farger.ts';
import { checkInstans } from '../../../src/domain/instans/instans.ts';
import { readTokens } from './tokens.ts';

const styleSheet = new URL('../../../src/styles/tokens.css', import.meta.url);

/** Everything that is wrong with the settings of an instance, colours too, as Swedish sentences. */
export function findProblems(config: unknown): string[] {
  const checked = checkInstans(config);
  return checked.ok ? checkFarger(checked.instans.farger, readTokens(readFileSync(styleSheet, 'utf8'))) : checked.problems;
}
