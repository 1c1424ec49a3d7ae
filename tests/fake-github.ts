import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHub } from '../scripts/lib/github/api.ts';

interface FakeComment {
  id: number;
  number: number;
  body: string;
  user: { login: string };
}

interface FakePull {
  number: number;
  title: string;
  body: string;
  head: { ref: string; sha: string };
  state: 'open' | 'closed';
  html_url: string;
}

type Body = Record<string, never>;

/** A small GitHub: comments, branches, commits and pull requests of one repository. */
export class FakeGitHub {
  comments: FakeComment[] = [];
  pulls: FakePull[] = [];
  refs: Record<string, string> = { main: sha(1) };
  commits: Record<string, { message: string; tree: { sha: string } }> = { [sha(1)]: { message: 'main', tree: { sha: sha(2) } } };
  trees: Record<string, { path: string; content: string }[]> = {};
  /** "POST /repos/a/b/pulls", each request as it came. */
  asked: string[] = [];
  /** Requests that GitHub forbids. */
  forbidden: string[] = [];
  #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        this.asked.push(`${request.method} ${request.url}`);
        const isForbidden = this.forbidden.some((start) => `${request.method} ${request.url}`.startsWith(start));
        const found = isForbidden ? undefined : this.#answer(request.method!, request.url!, text === '' ? {} : JSON.parse(text));
        response.writeHead(isForbidden ? 403 : found === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(found ?? { message: 'nej' }));
      });
    }).listen(0, '127.0.0.1');
  }

  async connect(): Promise<GitHub> {
    if (!this.#server.listening) await new Promise((done) => this.#server.once('listening', done));
    const api = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return { api, repository: 'a/b', token: 'hemlig', sleep: async () => undefined, now: () => 0 };
  }

  close(): void {
    this.#server.close().closeAllConnections();
  }

  #answer(method: string, url: string, body: Body): unknown {
    const { pathname, searchParams } = new URL(url, 'http://x');
    const path = pathname.replace('/repos/a/b/', '');
    const [, kind, rest = ''] = /^(git\/refs?|git\/commits|git\/trees|pulls|issues)\/?(.*)$/.exec(path) ?? [];
    if (kind === 'issues') return this.#comment(method, rest, body);
    if (kind === 'pulls') return this.#pull(method, rest, body, searchParams);
    if (kind === 'git/trees') return { sha: this.#keep(this.trees, body['tree'] as never) };
    if (kind === 'git/commits' && method === 'POST')
      return { sha: this.#keep(this.commits, { message: body['message'], tree: { sha: body['tree'] } } as never) };
    if (kind === 'git/commits') return this.commits[rest];
    return this.#ref(method, rest.replace('heads/', ''), body);
  }

  #comment(method: string, rest: string, body: Body): unknown {
    const [, id] = /^comments\/(\d+)$/.exec(rest) ?? [];
    if (id !== undefined)
      return Object.assign(
        this.comments.find((comment) => comment.id === Number(id))!,
        body,
      );
    const number = Number(/^(\d+)\/comments$/.exec(rest)![1]);
    if (method === 'GET') return this.comments.filter((comment) => comment.number === number);
    const comment = { id: this.comments.length + 1, number, user: { login: 'github-actions[bot]' }, ...body } as FakeComment;
    this.comments.push(comment);
    return comment;
  }

  #pull(method: string, rest: string, body: Body, query: URLSearchParams): unknown {
    if (rest !== '') return this.pulls.find(({ number }) => number === Number(rest));
    if (method === 'GET') return this.pulls.filter(({ head, state }) => state === 'open' && query.get('head') === `a:${head.ref}`);
    const number = this.pulls.length + 1;
    const head = { ref: String(body['head']), sha: this.refs[String(body['head'])]! };
    this.pulls.push({
      number,
      title: body['title']!,
      body: body['body']!,
      head,
      state: 'open',
      html_url: `https://github.com/a/b/pull/${number}`,
    });
    return this.pulls.at(-1);
  }

  #ref(method: string, name: string, body: Body): unknown {
    if (method !== 'GET') this.refs[method === 'POST' ? String(body['ref']).replace('refs/heads/', '') : name] = body['sha']!;
    const found = this.refs[method === 'POST' ? String(body['ref']).replace('refs/heads/', '') : name];
    return found === undefined ? undefined : { object: { sha: found } };
  }

  #keep<T>(store: Record<string, T>, value: T): string {
    const name = sha(100 + Object.keys(this.commits).length * 100 + Object.keys(this.trees).length);
    store[name] = value;
    return name;
  }
}

export function sha(number: number): string {
  return number.toString(16).padStart(40, '0');
}
