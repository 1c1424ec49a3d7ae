import { readFileSync } from 'node:fs';

/** How the directory looked at the end of a month, or now if the month is not over. */
export interface ProgressMonth {
  /** "2026-11" */
  month: string;
  /** Files in content/, drafts included. */
  entries: number;
  /** Those that a person has checked some time. */
  checked: number;
}

/** Written by `npm run progress`: a build may have no git history to ask. */
export const progressFile = 'src/data/progress.json';

export function readProgress(): ProgressMonth[] {
  return JSON.parse(readFileSync(progressFile, 'utf8')) as ProgressMonth[];
}
