import { request, requestAll, type GitHub } from '../github/api.ts';

interface Comment {
  id: number;
  body: string | null;
  user: { login: string } | null;
}

/** GitHub refuses longer ones. */
const mostCharacters = 60_000;

/** Who writes with the token of a workflow. Somebody else's comment with our marker in it is not ours. */
const workflow = 'github-actions[bot]';

/** Says it in the one comment that is ours: changes it when it is there, and writes none twice. */
export async function putComment(github: GitHub, number: number, marker: string, text: string): Promise<'written' | 'changed' | 'same'> {
  const body = `<!-- ${marker} -->\n${text}`.slice(0, mostCharacters);
  const list = `/repos/${github.repository}/issues/${number}/comments`;
  const own = await findOwn(github, list, marker);
  if (own === undefined) {
    await request(github, 'POST', list, { body });
    return 'written';
  }
  if (own.body === body) return 'same';
  await request(github, 'PATCH', `/repos/${github.repository}/issues/comments/${own.id}`, { body });
  return 'changed';
}

/** Nothing to say is worth saying only where something was said before. */
export async function hasComment(github: GitHub, number: number, marker: string): Promise<boolean> {
  return (await findOwn(github, `/repos/${github.repository}/issues/${number}/comments`, marker)) !== undefined;
}

async function findOwn(github: GitHub, list: string, marker: string): Promise<Comment | undefined> {
  const comments = (await requestAll(github, `${list}?per_page=100`)) as Comment[];
  return comments.find(({ body, user }) => user?.login === workflow && body?.startsWith(`<!-- ${marker} -->`));
}
