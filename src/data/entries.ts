import type { IsoDate } from '../domain/dates.ts';
import { checkEntry } from '../domain/entry/check.ts';
import { checkDirectory, type Placed } from '../domain/entry/directory.ts';
import type { Issue } from '../domain/entry/issue.ts';
import type { Entry } from '../domain/entry.ts';
import { readContentFiles } from './content-files.ts';
import { doNotListMessage, isOnDoNotList, readDoNotList } from './do-not-list.ts';
import { withNumbers } from './entry-numbers.ts';
import { parseEntryFile } from './front-matter.ts';

/** A problem, in its place. */
export interface Finding {
  /** "content/stodlinjer/aldrelinjen.md" */
  path: string;
  line: number;
  issue: Issue;
}

export interface Directory {
  /** The entries without problems, in the order of their paths. */
  entries: Entry[];
  /** Where each entry's file is, by "kind/id". */
  paths: ReadonlyMap<string, string>;
  findings: Finding[];
}

/** One for all copies of this module: a build checks the entries in one, and makes the pages in another that Astro has bundled. */
const shared = globalThis as { checkedEntries?: Map<string, Directory> };
export const knownDirectories = (shared.checkedEntries ??= new Map());

/** Reads and checks every entry under a folder, once for each folder and day. */
export function readDirectory(root: string, today: IsoDate): Directory {
  const key = `${root} ${today}`;
  const known = knownDirectories.get(key) ?? read(root, today);
  knownDirectories.set(key, known);
  return known;
}

/** Forgets what was read, so that a changed file is seen. For the development server. */
export function forgetDirectory(): void {
  knownDirectories.clear();
}

function read(root: string, today: IsoDate): Directory {
  const { files, misplaced } = readContentFiles(root);
  const findings: Finding[] = misplaced.map(({ path, message }) => ({ path, line: 1, issue: { path: [], message } }));
  const placed: Placed[] = [];

  for (const { path, kind, id, source } of files) {
    const parsed = parseEntryFile(source);
    findings.push(...parsed.issues.map((issue) => ({ path, line: issue.line ?? 1, issue })));
    if (parsed.frontMatter === undefined) continue;
    const checked = checkEntry({ kind, id, frontMatter: parsed.frontMatter, body: parsed.body }, today);
    if (checked.ok) placed.push({ entry: checked.entry, path });
    else findings.push(...checked.issues.map((issue) => ({ path, line: parsed.lineOf(issue.path), issue })));
  }

  const doNotList = readDoNotList(root);
  const unwanted = placed.filter(({ entry }) => isOnDoNotList(doNotList, entry));
  findings.push(...unwanted.map(({ path }) => ({ path, line: 1, issue: { path: [], message: doNotListMessage } })));
  // These are few: their files are parsed once more, and the parsed form of all the others is never held at once.
  const sources = new Map(files.map(({ path, source }) => [path, source]));
  const lineIn = (path: string, issue: Issue) => parseEntryFile(sources.get(path)!).lineOf(issue.path);
  findings.push(...checkDirectory(placed).map(({ path, issue }) => ({ path, line: lineIn(path, issue), issue })));
  findings.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
  const faulty = new Set(findings.map(({ path }) => path));
  const sound = placed.filter(({ path }) => !faulty.has(path));
  const paths = new Map(sound.map(({ entry, path }) => [`${entry.kind}/${entry.id}`, path]));
  const entries = withNumbers(
    sound.map(({ entry }) => entry),
    root,
  );
  return { entries, paths, findings };
}
