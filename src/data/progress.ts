import { readFileSync } from 'node:fs';
import { kommuner } from '../domain/kommuner.ts';
import { getSite } from './site.ts';

/** How the directory looked at the end of a month, or now if the month is not over. */
export interface ProgressMonth {
  /** "2026-11" */
  month: string;
  /** Entries in content/, whether they are shown or not. No drafts. */
  entries: number;
  /** Those that a person has checked some time. */
  checked: number;
}

/** Written by `npm run progress`: a build may have no git history to ask. */
export const progressFile = 'src/data/progress.json';

export function readProgress(): ProgressMonth[] {
  return JSON.parse(readFileSync(progressFile, 'utf8')) as ProgressMonth[];
}

/** The months, the last as the entries are now. Nothing for a site about a part of the country: git counts all of it. */
export function getProgress(): ProgressMonth[] {
  const { area, entries, today } = getSite();
  if (area.kommuner.length < kommuner.length) return [];
  const month = today.slice(0, 7);
  const now = { month, entries: entries.length, checked: entries.filter(({ granskad }) => granskad !== undefined).length };
  return withNow(readProgress(), now);
}

/** The file may be older than the entries, and for a build of an earlier day it may be newer. */
export function withNow(months: readonly ProgressMonth[], now: ProgressMonth): ProgressMonth[] {
  return [...months.filter(({ month }) => month < now.month), now];
}
