import { spawnSync } from 'node:child_process';
import { parseEntryFile } from '../../../src/data/front-matter.ts';

/** The entry files that the branch adds or changes, as paths. Names from git end with a zero, so none can pretend to be two. */
export function readChangedFiles(repository: string, base: string, head: string): string[] {
  if (![base, head].every((sha) => /^[0-9a-f]{40}$/.test(sha))) throw new Error(`Not a commit: ${base} ${head}`);
  const args = [
    '-C',
    repository,
    '-c',
    'core.fsmonitor=false',
    'diff',
    '--no-ext-diff',
    '-z',
    '--name-only',
    '--diff-filter=ACMR',
    `${base}...${head}`,
    '--',
    'content',
  ];
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`git diff failed: ${stderr}`);
  return stdout.split('\0').filter((path) => path !== '');
}

/** The fields of an entry as they were; nothing when there was no such file. */
export function readBefore(repository: string, base: string, path: string): unknown {
  const args = ['-C', repository, '-c', 'core.fsmonitor=false', 'show', '--no-ext-diff', '--end-of-options', `${base}:${path}`];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return status === 0 ? parseEntryFile(stdout).frontMatter : undefined;
}
