import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** How many tests passed and failed, as vitest's JSON says. A run that broke outside its tests has failed once at least. */
export function readCounts(report: string, code: number): Counts {
  const atLeast = code === 0 ? 0 : 1;
  if (!existsSync(report)) return { passed: 0, failed: atLeast };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests!, failed: Math.max(numFailedTests!, atLeast) };
}
