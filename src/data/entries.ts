import type { IsoDate } from '../domain/dates.ts';
import { checkDirectory } from '../domain/entry/directory.ts';
import { checkFiles, lineIn, type Checked, type Finding } from './check-files.ts';
import { listContentFiles, type MisplacedFile } from './content-files.ts';
import { doNotListMessage, isOnDoNotList, readDoNotList } from './do-not-list.ts';
import { withNumbers } from './entry-numbers.ts';
import { knownDirectories, type Directory } from './known-directories.ts';

/** Reads and checks every entry under a folder, once for each folder and day. */
export function readDirectory(root: string, today: IsoDate): Directory {
  const known = knownDirectories.get(keyOf(root, today));
  if (known !== undefined) return known;
  const { files, misplaced } = listContentFiles(root);
  return rememberDirectory(root, today, misplaced, checkFiles(files, today));
}

const keyOf = (root: string, today: IsoDate) => `${root} ${today}`;

/** Puts together what was read of the files one by one, and checks them against each other. */
export function rememberDirectory(root: string, today: IsoDate, misplaced: readonly MisplacedFile[], checked: Checked): Directory {
  const directory = toDirectory(root, misplaced, checked);
  knownDirectories.set(keyOf(root, today), directory);
  return directory;
}

/** Forgets what was read, so that a changed file is seen. For the development server. */
export function forgetDirectory(): void {
  knownDirectories.clear();
}

function toDirectory(root: string, misplaced: readonly MisplacedFile[], { placed, findings: own }: Checked): Directory {
  const findings: Finding[] = [...misplaced.map(({ path, message }) => ({ path, line: 1, issue: { path: [], message } })), ...own];
  const doNotList = readDoNotList(root);
  const unwanted = placed.filter(({ entry }) => isOnDoNotList(doNotList, entry));
  findings.push(...unwanted.map(({ path }) => ({ path, line: 1, issue: { path: [], message: doNotListMessage } })));
  const files = new Map(placed.map(({ path, file }) => [path, file]));
  findings.push(...checkDirectory(placed).map(({ path, issue }) => ({ path, line: lineIn(files.get(path)!, issue), issue })));
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
