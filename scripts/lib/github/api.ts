/** How GitHub is reached. Tests point it at a server of their own. */
export interface GitHub {
  /** "https://api.github.com" */
  api: string;
  /** "owner/name" */
  repository: string;
  token: string;
  /** Waits some milliseconds. Tests do not. */
  sleep: (ms: number) => Promise<unknown>;
  now: () => number;
}

export interface Answer {
  status: number;
  body: unknown;
  /** The address of the next page. */
  next: string | undefined;
}

const timeout = 20_000;
const mostTries = 5;
/** Longer than this nobody should pay for a runner that waits. The next run goes on. */
const longestWait = 15 * 60_000;

/** One request. Waits when GitHub says so, and tries again when GitHub is ill: only for what may be done twice. */
export async function request(github: GitHub, method: 'GET' | 'PATCH' | 'POST', path: string, body?: unknown): Promise<Answer> {
  const mayRepeat = method !== 'POST';
  for (let attempt = 1; ; attempt++) {
    const response = await send(github, method, path, body).catch((error: unknown) => error as Error);
    const isLast = attempt === mostTries;
    if (response instanceof Error) {
      if (!mayRepeat || isLast) throw new Error(`GitHub did not answer: ${method} ${path}: ${response.message}`, { cause: response });
      await github.sleep(1_000 * 2 ** attempt);
      continue;
    }
    const wait = limitWait(response, github.now()) ?? (response.status >= 500 && mayRepeat ? 1_000 * 2 ** attempt : undefined);
    if (wait !== undefined && !isLast && wait <= longestWait) {
      await response.body?.cancel();
      await github.sleep(wait);
      continue;
    }
    if (!response.ok) throw new Error(`GitHub answered ${response.status}: ${method} ${path}: ${(await response.text()).slice(0, 300)}`);
    return { status: response.status, body: await response.json(), next: nextOf(response.headers.get('link'), github.api) };
  }
}

/** Every page of a list. */
export async function requestAll(github: GitHub, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer: Answer = await request(github, 'GET', next);
    if (!Array.isArray(answer.body)) throw new Error(`GitHub answered no list: ${next}`);
    all.push(...(answer.body as unknown[]));
    next = answer.next;
  }
  return all;
}

function send({ api, token }: GitHub, method: string, path: string, body: unknown): Promise<Response> {
  return fetch(api + path, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'hitta-gemenskap',
      'x-github-api-version': '2022-11-28',
    },
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** How long GitHub asks us to wait; undefined when a 403 is a plain no. */
function limitWait({ status, headers }: Response, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = headers.get('retry-after');
  if (retryAfter !== null && /^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  if (headers.get('x-ratelimit-remaining') === '0') return Math.max(1_000, Number(headers.get('x-ratelimit-reset')) * 1_000 - now);
  return status === 429 ? 60_000 : undefined;
}

/** The token goes along to the next page, so it must be GitHub's own: only path and query are taken from the answer. */
function nextOf(link: string | null, api: string): string | undefined {
  const [, address] = /<([^>]+)>;\s*rel="next"/.exec(link ?? '') ?? [];
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address);
  const prefix = new URL(api).pathname.replace(/\/$/, '');
  return pathname.replace(prefix, '') + search;
}
