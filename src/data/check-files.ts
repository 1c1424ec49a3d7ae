import { readFileSync } from 'node:fs';
import type { IsoDate } from '../domain/dates.ts';
import { checkEntry } from '../domain/entry/check.ts';
import type { Placed } from '../domain/entry/directory.ts';
import type { Issue } from '../domain/entry/issue.ts';
import type { ContentFile } from './content-files.ts';
import { parseEntryFile } from './front-matter.ts';

/** A problem, in its place. */
export interface Finding {
  /** "content/stodlinjer/aldrelinjen.md" */
  path: string;
  line: number;
  issue: Issue;
}

/** What files say one by one, before they are seen together. */
export interface Checked {
  placed: (Placed & Pick<ContentFile, 'file'>)[];
  findings: Finding[];
}

/** Reads and checks some files. Another thread may do it: what comes back is nothing but values. */
export function checkFiles(files: readonly ContentFile[], today: IsoDate): Checked {
  const checked: Checked = { placed: [], findings: [] };
  for (const file of files) checkFile(file, today, checked);
  return checked;
}

function checkFile({ path, file, kind, id }: ContentFile, today: IsoDate, { placed, findings }: Checked): void {
  const { issues, frontMatter, body, lineOf } = parseEntryFile(readFileSync(file, 'utf8'));
  findings.push(...issues.map((issue) => ({ path, line: issue.line ?? 1, issue })));
  if (frontMatter === undefined) return;
  const checked = checkEntry({ kind, id, frontMatter, body }, today);
  if (checked.ok) placed.push({ entry: checked.entry, path, file });
  else findings.push(...checked.issues.map((issue) => ({ path, line: lineOf(issue.path), issue })));
}

/** These are few: their files are read once more, and the parsed form of all the others is never held at once. */
export function lineIn(file: string, issue: Issue): number {
  return parseEntryFile(readFileSync(file, 'utf8')).lineOf(issue.path);
}
