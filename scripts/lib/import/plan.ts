// From rows to what would be written: the heart of the import, and one thought, so the file is longer than most.
import { kinds } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Directory } from '../../../src/data/known-directories.ts';
import { listContentFiles } from '../../../src/data/content-files.ts';
import { parseEntryFile } from '../../../src/data/front-matter.ts';
import { folderOf, freeId } from '../../../src/domain/contribute/file-name.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { checkEntry } from '../../../src/domain/entry/check.ts';
import { checkDirectory, type Placed } from '../../../src/domain/entry/directory.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { indexTwins, type TwinIndex } from '../../../src/domain/near-twins.ts';
import { toSource } from '../incoming/source.ts';
import { toAnswer } from '../report.ts';
import { merge } from './merge.ts';
import { patchSource, type Hunk } from './patch-source.ts';
import { columnOf, readRow, type ReadRow, type RowProblem, type RowRules } from './read-row.ts';
import type { TableRow } from './table.ts';
import { importText } from './words.ts';

export interface NewFile {
  row: number;
  /** "content/aktiviteter/skane/kaffestugan.md" */
  path: string;
  source: string;
  entry: Entry;
}

export interface Change {
  row: number;
  path: string;
  /** What the file held when it was compared. */
  before: string;
  source: string;
  hunks: readonly Hunk[];
  notes: string[];
}

export interface Plan {
  news: NewFile[];
  changes: Change[];
  /** Rows that say what the directory says already. */
  same: { row: number; path: string }[];
  problems: RowProblem[];
}

export interface PlanRules extends RowRules {
  root: string;
  directory: Directory;
  allowsAlike: boolean;
}

type GoodRow = Extract<ReadRow, { ok: true }>;

/** Every row in its place: new, changed, the same, or with an answer. */
export function makePlan(rows: readonly TableRow[], rules: PlanRules): Plan {
  const plan: Plan = { news: [], changes: [], same: [], problems: [] };
  const placer = makePlacer(rules);
  for (const row of rows) {
    const read = readRow(row, rules);
    if (read.ok) placer.place(read, plan);
    else plan.problems.push(...read.problems);
  }
  return withoutTwins(plan, rules);
}

function makePlacer(rules: PlanRules) {
  const { entries } = rules.directory;
  const known = indexTwins(entries);
  const rows: TwinIndex<Entry> = indexTwins([]);
  const rowOf = new Map<Entry, number>();
  const changedBy = new Map<string, number>();
  const taken = takenIds(rules.root);
  const place = (read: GoodRow, plan: Plan): void => {
    const fail = (message: string) => void plan.problems.push({ row: read.number, column: '', message });
    const twins = known.find(read.entry);
    const sames = twins.filter(({ likeness }) => likeness === 'same');
    const paths = twins.map(({ entry }) => rules.directory.paths.get(`${entry.kind}/${entry.id}`)!);
    if (sames.length > 1) return fail(importText.several(paths.slice(0, sames.length)));
    if (sames.length === 1) {
      const other = changedBy.get(paths[0]!);
      changedBy.set(paths[0]!, other ?? read.number);
      return other === undefined ? planChange(read, sames[0]!.entry, paths[0]!, rules, plan) : fail(importText.sameAsRow(other));
    }
    const [row] = rows.find(read.entry);
    if (row?.likeness === 'same') return fail(importText.sameAsRow(rowOf.get(row.entry)!));
    if (!rules.allowsAlike && paths.length > 0) return fail(importText.resembles(paths[0]!));
    if (!rules.allowsAlike && row !== undefined) return fail(importText.resemblesRow(rowOf.get(row.entry)!));
    if (!planNew(read, rules, taken, plan)) return;
    rows.add(read.entry);
    rowOf.set(read.entry, read.number);
  };
  return { place };
}

function takenIds(root: string): ReadonlyMap<string, Set<string>> {
  const files = listContentFiles(root).files;
  return new Map(idsOf(kinds).map((kind) => [kind, new Set(files.filter((file) => file.kind === kind).map(({ id }) => id))]));
}

function planNew({ number, draft, entry }: GoodRow, rules: PlanRules, taken: ReadonlyMap<string, Set<string>>, plan: Plan): boolean {
  const { source, issues } = toSource(draft);
  if (issues.length > 0) {
    plan.problems.push(...issues.map((issue) => ({ row: number, column: columnOf('body', rules), message: toAnswer(issue) })));
    return false;
  }
  const id = freeId(draft, taken.get(draft.kind)!);
  taken.get(draft.kind)!.add(id);
  const path = [basename(rules.root), ...folderOf(draft), `${id}.md`].join('/');
  plan.news.push({ row: number, path, source, entry: { ...entry, id } });
  return true;
}

function planChange({ number, draft, entry, isNeedsProposed }: GoodRow, twin: Entry, path: string, rules: PlanRules, plan: Plan): void {
  const before = readFileSync(join(dirname(rules.root), path), 'utf8');
  const { frontMatter, changed } = merge(
    parseEntryFile(before).frontMatter as object as Record<string, unknown>,
    twin,
    draft,
    entry,
    isNeedsProposed,
  );
  if (changed.length === 0) return void plan.same.push({ row: number, path });
  const fail = (message: string) => void plan.problems.push({ row: number, column: '', message });
  const patched = patchSource(before, frontMatter, changed);
  if (patched === undefined) return fail(importText.strangeFile(path));
  const issues = issuesIn(patched.source, twin, rules.today);
  if (issues.length > 0) return issues.forEach(fail);
  const notes = twin.granskad === undefined ? [] : [importText.review(twin.granskad)];
  plan.changes.push({ row: number, path, before, ...patched, notes });
}

/** What sent and kept fields say against one another. */
function issuesIn(source: string, { kind, id }: Entry, today: IsoDate): string[] {
  const { frontMatter, body, issues } = parseEntryFile(source);
  const checked = checkEntry({ kind, id, frontMatter, body }, today);
  return [...issues, ...(checked.ok ? [] : checked.issues)].map(toAnswer);
}

/** The same name in the same place is refused by the check of all files, so it is refused here. */
function withoutTwins(plan: Plan, { directory }: PlanRules): Plan {
  const known = directory.entries.map((entry): Placed => ({ entry, path: directory.paths.get(`${entry.kind}/${entry.id}`)! }));
  const found = new Map(checkDirectory([...known, ...plan.news]).map(({ path, issue }) => [path, issue.message]));
  const refused = plan.news.filter(({ path }) => found.has(path));
  const problems = refused.map(({ row, path }) => ({ row, column: 'namn', message: found.get(path)! }));
  return {
    ...plan,
    news: plan.news.filter(({ path }) => !found.has(path)),
    problems: [...plan.problems, ...problems].sort((a, b) => a.row - b.row),
  };
}
