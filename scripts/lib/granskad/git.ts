import { spawnSync } from 'node:child_process';
import { parseEntryFile } from '../../../src/data/front-matter.ts';
import type { Review, ReviewChange, ReviewCommit } from '../../../src/domain/review-changes.ts';

/** A commit that git does not have: the clone is shallow, or the name is wrong. */
export class UnknownCommit extends Error {}

/** The commits that the branch adds to the base, the first one first. Of a merge, what it says that nobody had said before. */
export function readCommits(repository: string, base: string, head: string, folder: string): ReviewCommit[] {
  const range = `${toId(repository, base)}..${toId(repository, head)}`;
  const ids = git(repository, 'rev-list', '--reverse', range, '--', folder).split('\n').filter(Boolean);
  return ids.map((id) => {
    const parents = git(repository, 'rev-parse', `${id}^@`).split('\n').filter(Boolean);
    const changes = parents.length > 1 ? readMerge(repository, id, parents, folder) : readChanges(repository, id, folder);
    return { id: id.slice(0, 10), ...readPeople(repository, id), changes };
  });
}

/** An option in place of a name ("--output=x") is no name of a commit. */
function toId(repository: string, name: string): string {
  const { status, stdout } = run(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  if (status !== 0) throw new UnknownCommit(name);
  return stdout.trim();
}

function readPeople(repository: string, id: string): Pick<ReviewCommit, 'people' | 'message'> {
  const [author = '', committer = '', ...message] = git(repository, 'show', '--no-patch', '--format=%an <%ae>%n%cn <%ce>%n%B', id).split(
    '\n',
  );
  return { people: [author, committer], message: message.join('\n') };
}

/** File names are hostile until checked, so git ends each with a zero and gets each as one argument. */
function readChanges(repository: string, id: string, folder: string): ReviewChange[] {
  const output = git(repository, 'diff-tree', '-r', '-z', '-M', '-l0', '--root', '--no-commit-id', '--name-status', id, '--', folder);
  const parts = output.split('\0').slice(0, -1);
  const changes: ReviewChange[] = [];
  while (parts.length > 0) {
    const status = parts.shift()!;
    const from = parts.shift()!;
    const path = /^[RC]/.test(status) ? parts.shift()! : from;
    if (!path.endsWith('.md')) continue;
    const before = /^[AC]/.test(status) ? undefined : readReview(repository, `${id}^:${from}`);
    changes.push({ path, before, after: status === 'D' ? undefined : readReview(repository, `${id}:${path}`) });
  }
  return changes;
}

/** A merge may change what it joins. What stands in one of its parents was checked there. */
function readMerge(repository: string, id: string, parents: readonly string[], folder: string): ReviewChange[] {
  const files = git(repository, 'diff-tree', '-c', '-r', '-z', '--no-commit-id', '--name-only', id, '--', folder).split('\0');
  return files
    .filter((path) => path.endsWith('.md') && has(repository, `${id}:${path}`))
    .map((path) => {
      const before = parents.map((parent) =>
        has(repository, `${parent}:${path}`) ? readReview(repository, `${parent}:${path}`) : undefined,
      );
      return { path, before, after: readReview(repository, `${id}:${path}`) };
    })
    .filter(({ before, after }) => !before.some((review) => review?.granskad === after.granskad))
    .map(({ path, before: [first], after }) => ({ path, before: first, after }));
}

const has = (repository: string, object: string) => run(repository, 'cat-file', '-e', object).status === 0;

/** A file that cannot be read is answered by validate. Links and folders have no front matter. */
function readReview(repository: string, object: string): Review {
  const { frontMatter } = parseEntryFile(git(repository, 'show', object));
  const record = (typeof frontMatter === 'object' && frontMatter !== null ? frontMatter : {}) as Record<string, unknown>;
  const text = (key: string) => (typeof record[key] === 'string' && record[key] !== '' ? record[key] : undefined);
  return { granskad: text('granskad'), granskad_av: text('granskad_av'), granskad_hur: text('granskad_hur') };
}

function git(repository: string, ...args: string[]): string {
  const { status, stdout, stderr } = run(repository, ...args);
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout;
}

/** No shell, and no settings of the repository that could start a program. */
function run(repository: string, ...args: string[]) {
  return spawnSync('git', ['-C', repository, '-c', 'core.fsmonitor=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, GIT_EXTERNAL_DIFF: '', GIT_PAGER: 'cat', LC_ALL: 'C' },
  });
}
