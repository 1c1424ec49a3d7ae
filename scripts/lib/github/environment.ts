import type { GitHub } from './api.ts';

/** How a workflow reaches GitHub. Fails when it has no token, because then nobody would get an answer. */
export function readGitHub(): GitHub {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: api = 'https://api.github.com' } = process.env;
  if (!token || !/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) throw new Error('Set GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name)');
  return { api, repository: repository!, token, sleep: (ms) => new Promise((done) => setTimeout(done, ms)), now: Date.now };
}
