import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GitHub } from '../scripts/lib/github/api.ts';
import { openIssues } from '../scripts/lib/due/github-issues.ts';
import { toDoneBody, type IssueDraft } from '../scripts/lib/due/issue-body.ts';

interface FakeIssue {
  number: number;
  state: 'open' | 'closed';
  title: string;
  body: string;
  labels: string[];
  closed_at: string | null;
  pull_request?: object;
}

interface Fault {
  status: number;
  headers?: Record<string, string>;
  /** Carries the request out, and then fails all the same. */
  isDone?: boolean;
}

/** When everything here happens. */
const today = '2026-11-22';
const now = `${today}T10:00:00Z`;

let server: Server;
let github: GitHub;
let issues: FakeIssue[];
/** "GET /repos/…", each request as it came. */
let asked: string[];
let slept: number[];
/** What goes wrong, in order, for requests that start like this. */
let faults: [start: string, fault: Fault][];

beforeEach(async () => {
  [issues, asked, slept, faults] = [[], [], [], []];
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  github = { api, repository: 'a/b', token: 'hemlig', sleep: async (ms) => slept.push(ms), now: () => 1_000_000 };
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  server.close().closeAllConnections();
});

/** A small GitHub with two issues on each page. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const line = `${request.method} ${request.url}`;
  asked.push(line);
  let text = '';
  for await (const chunk of request) text += chunk;
  const index = faults.findIndex(([start]) => line.startsWith(start));
  const [fault] = index < 0 ? [] : [faults.splice(index, 1)[0]![1]];
  const reply = fault === undefined || fault.isDone ? carryOut(request, text ? JSON.parse(text) : {}) : undefined;
  if (fault !== undefined) return void response.writeHead(fault.status, fault.headers).end('{"message":"nej"}');
  response.writeHead(200, { 'content-type': 'application/json', ...reply!.headers }).end(JSON.stringify(reply!.body));
}

function carryOut(
  { method, url, headers }: IncomingMessage,
  body: Partial<FakeIssue>,
): { body: unknown; headers?: Record<string, string> } {
  if (headers.authorization !== 'Bearer hemlig') throw new Error('no token');
  if (method === 'POST') {
    const issue = { number: issues.length + 1, state: 'open', closed_at: null, ...body } as FakeIssue;
    issues.push(issue);
    return { body: issue };
  }
  if (method === 'PATCH') {
    const issue = issues.find(({ number }) => url!.endsWith(`/${number}`))!;
    if (body.state !== undefined) issue.closed_at = body.state === 'closed' ? now : null;
    return { body: Object.assign(issue, body) };
  }
  const query = new URL(url!, 'http://x').searchParams;
  const page = Number(query.get('page') ?? 1);
  const found = issues.filter(({ labels }) => labels.includes(query.get('labels')!));
  const more = found.length > page * 2;
  query.set('page', String(page + 1));
  return {
    body: found.slice(page * 2 - 2, page * 2),
    headers: more ? { link: `<https://elsewhere.example/repos/a/b/issues?${query}>; rel="next", <https://x.example/>; rel="last"` } : {},
  };
}

const fingerprint = (text: string) => Buffer.from(text.padEnd(6, '.')).toString('hex').slice(0, 12);
const draft = (key: string, text = 'ett'): IssueDraft => ({
  key,
  title: `Stämmer det? ${key}`,
  body: `<!-- kontroll: ${key} ${fingerprint(text)} -->\n${text}\n<!-- kontroll: slut -->`,
});
const run = (drafts: IssueDraft[], most = 10) => openIssues(drafts, today, { most, github });
const bodies = () => issues.map(({ state, body }) => `${state} ${body.replace(/<!--.*?-->/gs, '').trim()}`);
const writes = () => asked.filter((line) => !line.startsWith('GET'));

test('each group gets one issue, and a second run changes nothing', async () => {
  const drafts = ['akut', 'kommun:lund', 'kommun:habo', 'arrangor:mind', 'arrangor:roda-korset'].map((key) => draft(key));
  await run(drafts);
  expect(issues.map(({ labels }) => labels)).toEqual(Array.from({ length: 5 }, () => ['kontroll']));
  asked = [];
  await run(drafts);
  expect(issues).toHaveLength(5);
  expect(asked.map((line) => line.replace(/^.*&/, ''))).toEqual(['per_page=100', 'page=2', 'page=3']);
});

test('an issue that says something else than before is updated, and keeps what people wrote below', async () => {
  await run([draft('kommun:lund')]);
  issues[0]!.body += '\nVi ringde i går.';
  await run([draft('kommun:lund', 'två')]);
  expect(bodies()).toEqual(['open två\n\nVi ringde i går.']);
});

test('an issue with nothing left is closed, and opened again as soon as the group has something new', async () => {
  await run([draft('kommun:lund')]);
  await run([]);
  expect(bodies()).toEqual(['closed Allt här är kontrollerat. Tack.']);
  await run([draft('kommun:lund', 'igen')]);
  expect(bodies()).toEqual(['open igen']);
  expect(issues[0]!.closed_at).toBe(null);
});

test('an issue that was opened again and then closed by a person rests', async () => {
  await run([draft('kommun:lund')]);
  await run([]);
  await run([draft('kommun:lund', 'igen')]);
  Object.assign(issues[0]!, { state: 'closed', closed_at: now });
  await run([draft('kommun:lund', 'ännu en')]);
  expect(bodies()).toEqual(['closed igen']);
});

test.for([
  ['2026-09-24T10:00:00Z', 'closed'],
  ['2026-09-23T10:00:00Z', 'open'],
] as const)('closed by a person on %s it is %s: they meant it, for sixty days', async ([closed_at, state]) => {
  await run([draft('kommun:lund')]);
  Object.assign(issues[0]!, { state: 'closed', closed_at });
  await run([draft('kommun:lund', 'två')]);
  expect(issues.map((issue) => issue.state)).toEqual([state]);
});

test('no more new issues than somebody can answer, the most pressing first', async () => {
  await run([draft('akut'), draft('kommun:lund'), draft('kommun:habo')], 2);
  expect(issues.map(({ title }) => title)).toEqual(['Stämmer det? akut', 'Stämmer det? kommun:lund']);
});

test('what only looks like ours is left alone', async () => {
  const body = toDoneBody('kommun:lund');
  issues = [
    { number: 1, state: 'open', title: 'utan etikett', body, labels: [], closed_at: null },
    { number: 2, state: 'open', title: 'ett förslag', body, labels: ['kontroll'], closed_at: null, pull_request: {} },
    { number: 3, state: 'open', title: 'utan märke', body: 'Hej', labels: ['kontroll'], closed_at: null },
  ];
  await run([draft('kommun:lund')]);
  expect(issues.map(({ title }) => title)).toEqual(['utan etikett', 'ett förslag', 'utan märke', 'Stämmer det? kommun:lund']);
});

describe('when GitHub', () => {
  test.for([
    ['says when to come back', { status: 403, headers: { 'retry-after': '7' } }, [7_000]],
    ['is out of requests', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' } }, [30_000]],
    ['has had enough', { status: 429 }, [60_000]],
    ['is ill', { status: 502 }, [2_000]],
  ] as [string, Fault, number[]][])('%s, we wait and go on', async ([, fault, waits]) => {
    faults = [['GET', fault]];
    await run([draft('akut')]);
    expect(slept).toEqual(waits);
    expect(issues).toHaveLength(1);
  });

  test('refuses, nothing is written', async () => {
    faults = [['GET', { status: 403 }]];
    await expect(run([draft('akut')])).rejects.toThrow('GitHub answered 403: GET /repos/a/b/issues');
    expect(writes()).toEqual([]);
  });

  test('asks us to wait an hour, we leave it to the next run', async () => {
    faults = [['GET', { status: 429, headers: { 'retry-after': '3600' } }]];
    await expect(run([draft('akut')])).rejects.toThrow('GitHub answered 429');
    expect(slept).toEqual([]);
  });

  test('is ill for long, we give up', async () => {
    faults = Array.from({ length: 5 }, () => ['GET', { status: 500 }]);
    await expect(run([draft('akut')])).rejects.toThrow('GitHub answered 500');
    expect(slept).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  test('opens the issue and then fails, there is no second', async () => {
    faults = [['POST', { status: 502, isDone: true }]];
    await run([draft('akut')]);
    expect(issues).toHaveLength(1);
    expect(writes()).toEqual(['POST /repos/a/b/issues']);
  });

  test('fails before it opens the issue, it is opened once', async () => {
    faults = [['POST', { status: 500 }]];
    await run([draft('akut')]);
    expect(issues).toHaveLength(1);
    expect(writes()).toEqual(['POST /repos/a/b/issues', 'POST /repos/a/b/issues']);
  });

  test('sends us to another host for the next page, the token stays at home', async () => {
    await run(['akut', 'kommun:lund', 'kommun:habo'].map((key) => draft(key)));
    asked = [];
    await run([]);
    expect(asked[1]).toBe('GET /repos/a/b/issues?labels=kontroll&state=all&per_page=100&page=2');
    expect(bodies()).toEqual(Array.from({ length: 3 }, () => 'closed Allt här är kontrollerat. Tack.'));
  });
});
