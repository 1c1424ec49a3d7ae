import type { Entry } from '../../../src/domain/entry.ts';
import { request, type GitHub } from '../github/api.ts';
import { issueText } from './words.ts';

export type Proposed = { kind: 'pull'; url: string } | { kind: 'touched'; url: string } | { kind: 'refused' };

interface NewFile {
  path: string;
  source: string;
  entry: Pick<Entry, 'kind' | 'id'>;
}

const mainBranch = 'main';
const branchOf = (number: number) => `post/arende-${number}`;

/**
 * One branch with one commit with one file for each issue, and one pull request for it. A second time the commit is made anew,
 * unless a person has gone on from it. Only the API is used: nothing that was sent comes near a shell.
 */
export async function propose(github: GitHub, number: number, file: NewFile): Promise<Proposed> {
  const repo = `/repos/${github.repository}`;
  const branch = branchOf(number);
  const base = shaOf(await get(github, `${repo}/git/ref/heads/${mainBranch}`));
  const before = await findBranch(github, repo, branch);
  const open = await findPull(github, repo, branch);
  if (before !== undefined && !(await isOurs(github, repo, before, number)))
    return { kind: 'touched', url: open ?? branchUrl(github, branch) };
  try {
    const commit = await makeCommit(github, repo, base, number, file);
    if (before === undefined) await request(github, 'POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit });
    else await request(github, 'PATCH', `${repo}/git/refs/heads/${branch}`, { sha: commit, force: true });
    return { kind: 'pull', url: open ?? (await openPull(github, repo, branch, number, file)) };
  } catch (error) {
    // A repository may forbid its workflows to write or to open pull requests.
    if (/answered 403/.test(String(error))) return { kind: 'refused' };
    throw error;
  }
}

async function makeCommit(github: GitHub, repo: string, base: string, number: number, { path, source, entry }: NewFile): Promise<string> {
  const { tree } = (await get(github, `${repo}/git/commits/${base}`)) as { tree: { sha: string } };
  const files = [{ path, mode: '100644', type: 'blob', content: source }];
  const made = await request(github, 'POST', `${repo}/git/trees`, { base_tree: tree.sha, tree: files });
  const message = issueText.commit(number, entry.id);
  const commit = await request(github, 'POST', `${repo}/git/commits`, {
    message,
    tree: (made.body as { sha: string }).sha,
    parents: [base],
  });
  return (commit.body as { sha: string }).sha;
}

async function openPull(github: GitHub, repo: string, branch: string, number: number, { entry }: NewFile): Promise<string> {
  const { body } = await request(github, 'POST', `${repo}/pulls`, {
    title: issueText.title(entry.kind, entry.id),
    head: branch,
    base: mainBranch,
    body: issueText.pullBody(number),
    maintainer_can_modify: true,
  });
  return (body as { html_url: string }).html_url;
}

/** Our commit is alone on the branch, and nobody else's is on top of it. */
async function isOurs(github: GitHub, repo: string, sha: string, number: number): Promise<boolean> {
  const { message } = (await get(github, `${repo}/git/commits/${sha}`)) as { message: string };
  return message.trim().endsWith(issueText.commit(number, '').split('\n').at(-1)!);
}

async function findBranch(github: GitHub, repo: string, branch: string): Promise<string | undefined> {
  try {
    return shaOf(await get(github, `${repo}/git/ref/heads/${branch}`));
  } catch (error) {
    if (/answered 404/.test(String(error))) return undefined;
    throw error;
  }
}

async function findPull(github: GitHub, repo: string, branch: string): Promise<string | undefined> {
  const [owner = ''] = github.repository.split('/');
  const list = (await get(github, `${repo}/pulls?state=open&head=${encodeURIComponent(`${owner}:${branch}`)}`)) as { html_url: string }[];
  return list[0]?.html_url;
}

const get = async (github: GitHub, path: string) => (await request(github, 'GET', path)).body;
const shaOf = (ref: unknown) => (ref as { object: { sha: string } }).object.sha;
const branchUrl = ({ repository }: GitHub, branch: string) => `https://github.com/${repository}/tree/${branch}`;
