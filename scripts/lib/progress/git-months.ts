import { spawnSync } from 'node:child_process';
import type { ProgressMonth } from '../../../src/data/progress.ts';

/** The clone has only the last part of the history, so that months would be missing. */
export class ShallowClone extends Error {}

/** The entries at the last commit of each month, the first month first. Months without a commit are like the one before. */
export function readMonths(repository: string, folder = 'content'): ProgressMonth[] {
  if (git(repository, 'rev-parse', '--is-shallow-repository').trim() === 'true') throw new ShallowClone();
  const commits = git(repository, 'log', '--first-parent', '--reverse', '--date=format:%Y-%m', '--format=%H %cd', '--', folder);
  const lastOf = new Map(
    commits
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ') as [commit: string, month: string])
      .map(([commit, month]) => [month, commit]),
  );
  return [...lastOf]
    .map(([month, commit]) => ({ month, ...countAt(repository, commit, folder) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

function countAt(repository: string, commit: string, folder: string) {
  const files = git(repository, 'ls-tree', '-r', '-z', '--name-only', commit, '--', folder).split('\0').filter(isEntry);
  const filesWith = (pattern: string) =>
    git(repository, 'grep', '-l', '-z', '-E', pattern, commit, '--', folder)
      .split('\0')
      .map((path) => path.replace(`${commit}:`, ''));
  const drafts = new Set(filesWith('^status: *utkast'));
  const checked = new Set(filesWith('^granskad: *[0-9]'));
  const entries = files.filter((path) => !drafts.has(path));
  return { entries: entries.length, checked: entries.filter((path) => checked.has(path)).length };
}

/** An entry lies in the folder of its kind. README.md does not. */
function isEntry(path: string): boolean {
  return path.endsWith('.md') && path.split('/').length > 2;
}

/** `git grep` ends with 1 when it finds nothing, which is no fault. */
function git(repository: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, '-c', 'core.fsmonitor=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, GIT_PAGER: 'cat', LC_ALL: 'C', TZ: 'Europe/Stockholm' },
  });
  if (status !== 0 && !(args[0] === 'grep' && status === 1)) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout;
}
