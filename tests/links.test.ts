import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkLinks } from '../scripts/lib/links/check-links.ts';
import { HostGate } from '../scripts/lib/links/host-gate.ts';
import { isInside } from '../scripts/lib/links/inside.ts';
import { isBroken, readMemories, remember, writeMemories, type Memories, type Memory } from '../scripts/lib/links/memory.ts';
import { toMarkdown, toReport } from '../scripts/lib/links/report.ts';
import { retryAfter, type Manners } from '../scripts/lib/links/request.ts';
import { isSameSite } from '../scripts/lib/links/same-site.ts';
import { findOddNumbers, toTargets } from '../scripts/lib/links/targets.ts';
import { visit } from '../scripts/lib/links/visit.ts';
import { findPhoneOddity } from '../src/domain/phone-shape.ts';
import { entryWith, today } from './example-entry.ts';

const scratch = mkdtempSync(join(tmpdir(), 'links-'));
let server: Server;
let port: number;
/** Each request as it came: "HEAD /x". */
let asked: string[];

/** What the server does wrong, by path. */
const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
  '/ok': (response) => response.end('hej'),
  '/': (response) => response.end('start'),
  '/404': (response) => response.writeHead(404).end(),
  '/410': (response) => response.writeHead(410).end(),
  '/401': (response) => response.writeHead(401).end(),
  '/403': (response) => response.writeHead(403).end(),
  '/429': (response) => response.writeHead(429).end(),
  '/999': (response) => response.writeHead(999).end(),
  '/500': (response) => response.writeHead(500).end(),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/no-head-501': (response, { method }) => response.writeHead(method === 'HEAD' ? 501 : 200).end(),
  '/head-403': (response, { method }) => response.writeHead(method === 'HEAD' ? 403 : 200).end(),
  '/head-404': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/reset': (response) => response.socket!.resetAndDestroy(),
  '/head-reset': (response, { method }) => (method === 'HEAD' ? response.socket!.resetAndDestroy() : response.end()),
  '/silent': () => undefined,
  '/drip': (response) => {
    const timer = setInterval(() => response.socket?.write('X-A: b\r\n'), 20);
    response.socket!.write('HTTP/1.1 200 OK\r\n');
    response.socket!.once('close', () => clearInterval(timer));
  },
  '/huge': (response, { method }) => (method === 'HEAD' ? response.writeHead(405).end() : pourOut(response)),
  '/huge-headers': (response) => response.writeHead(200, { 'x-much': 'a'.repeat(100_000) }).end(),
  '/nonsense': (response) => response.socket!.end('HEJ HEJ\r\n\r\n'),
  '/once-ill': (response) => response.writeHead(timesAsked('/once-ill') === 1 ? 503 : 200).end(),
  '/busy': (response) =>
    timesAsked('/busy') === 1 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.writeHead(200).end(),
  '/leave-me': (response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
  '/self': (response) => response.writeHead(302, { location: '/self' }).end(),
  '/ring-a': (response) => response.writeHead(301, { location: '/ring-b' }).end(),
  '/ring-b': (response) => response.writeHead(301, { location: '/ring-a#x' }).end(),
  '/lost': (response) => response.writeHead(302).end(),
  '/bad-location': (response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/script': (response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-ok': (response) => response.writeHead(308, { location: '/ok' }).end(),
  '/to-home': (response) => response.writeHead(302, { location: '/' }).end(),
  '/to-404': (response) => response.writeHead(302, { location: '/404' }).end(),
  '/elsewhere': (response) => response.writeHead(301, { location: `http://localhost:${port}/ok` }).end(),
};

function pourOut(response: ServerResponse): void {
  const chunk = Buffer.alloc(65_536);
  const pour = () => {
    while (!response.destroyed && response.write(chunk)) poured += chunk.length;
    poured += chunk.length;
  };
  response.writeHead(200).on('drain', pour);
  pour();
}
let poured = 0;

const timesAsked = (path: string) => asked.filter((line) => line.endsWith(` ${path}`)).length;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [, hop] = /^\/hop-(\d+)$/.exec(request.url!) ?? [];
    if (hop !== undefined) return void response.writeHead(302, { location: `/hop-${Number(hop) + 1}` }).end();
    pages[request.url!]!(response, request);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.close().closeAllConnections();
  rmSync(scratch, { recursive: true });
});

const manners = (change: Partial<Manners> = {}): Manners => ({
  gate: new HostGate(0),
  timeout: 800,
  backoff: 1,
  patience: 50,
  userAgent: 'test',
  stop: new AbortController().signal,
  isInside: async () => false,
  ...change,
});
const at = (path: string) => `http://127.0.0.1:${port}${path}`;
const said = async (url: string, change?: Partial<Manners>) => {
  const outcome = await visit(url, manners(change));
  return 'why' in outcome ? `${outcome.result}: ${outcome.why}` : outcome.result;
};

describe('a server that', () => {
  test.for([
    ['answers', '/ok', 'ok', ['HEAD /ok']],
    ['has no such page', '/404', 'fault: svarar 404', ['HEAD /404', 'GET /404']],
    ['has taken the page away', '/410', 'fault: svarar 410', ['HEAD /410', 'GET /410']],
    ['wants a password', '/401', 'refused: släpper inte in program (401)', ['HEAD /401', 'GET /401']],
    ['dislikes programs', '/403', 'refused: släpper inte in program (403)', ['HEAD /403', 'GET /403']],
    ['has an answer of its own', '/999', 'refused: släpper inte in program (999)', undefined],
    ['has had enough', '/429', 'refused: släpper inte in program (429)', ['HEAD /429', 'GET /429', 'GET /429']],
    ['is ill', '/500', 'fault: svarar 500', ['HEAD /500', 'GET /500', 'GET /500']],
    ['does not know HEAD', '/no-head', 'ok', ['HEAD /no-head', 'GET /no-head']],
    ['has not made HEAD', '/no-head-501', 'ok', ['HEAD /no-head-501', 'GET /no-head-501']],
    ['forbids HEAD', '/head-403', 'ok', ['HEAD /head-403', 'GET /head-403']],
    ['answers HEAD wrongly', '/head-404', 'ok', ['HEAD /head-404', 'GET /head-404']],
    ['hangs up', '/reset', 'fault: förbindelsen bröts', ['HEAD /reset', 'GET /reset', 'GET /reset']],
    ['hangs up on HEAD', '/head-reset', 'ok', ['HEAD /head-reset', 'GET /head-reset']],
    ['says nothing', '/silent', 'fault: svarar inte i tid', undefined],
    ['drips one header at a time', '/drip', 'fault: svarar inte i tid', undefined],
    ['sends far too many headers', '/huge-headers', 'fault: svaret går inte att förstå', undefined],
    ['speaks something else', '/nonsense', 'fault: svaret går inte att förstå', undefined],
    ['is ill once', '/once-ill', 'ok', ['HEAD /once-ill', 'GET /once-ill']],
    ['asks us to wait a moment', '/busy', 'ok', ['HEAD /busy', 'GET /busy']],
    ['asks us to wait a day', '/leave-me', 'later', ['HEAD /leave-me']],
    ['sends us to the same page', '/self', 'fault: leder runt i en cirkel', ['HEAD /self']],
    ['sends us in a ring', '/ring-a', 'fault: leder runt i en cirkel', ['HEAD /ring-a', 'HEAD /ring-b']],
    ['sends us on without end', '/hop-1', 'fault: leder vidare för många gånger', undefined],
    ['sends us on without an address', '/lost', 'fault: leder vidare utan adress', undefined],
    ['sends us to a broken address', '/bad-location', 'fault: leder vidare utan adress', undefined],
    ['sends us to a script', '/script', 'fault: leder till något som inte är en webbsida', ['HEAD /script']],
    ['sends us to a file', '/file', 'fault: leder till något som inte är en webbsida', ['HEAD /file']],
    ['has moved the page', '/to-ok', 'ok', ['HEAD /to-ok', 'HEAD /ok']],
    ['sends everybody home', '/to-home', 'moved: leder numera till startsidan', undefined],
    ['sends us to a page that is gone', '/to-404', 'fault: svarar 404', undefined],
    ['has got another domain', '/elsewhere', 'elsewhere: leder till en annan webbplats', ['HEAD /elsewhere', 'HEAD /ok']],
  ] as const)('%s', async ([, path, outcome, requests]) => {
    expect(await said(at(path))).toBe(outcome);
    if (requests !== undefined) expect(asked).toEqual(requests);
  });

  test('pours out without end is hung up on', async () => {
    expect(await said(at('/huge'))).toBe('ok');
    expect(poured).toBeLessThan(20_000_000);
  });

  test('is not there', async () => {
    const gone = createTcpServer().listen(0, '127.0.0.1');
    await new Promise((done) => gone.once('listening', done));
    const { port: free } = gone.address() as AddressInfo;
    await new Promise((done) => gone.close(done));
    expect(await said(`http://127.0.0.1:${free}/`)).toBe('fault: servern tar inte emot');
  });

  test('does not speak TLS where it should', async () => {
    expect(await said(`https://127.0.0.1:${port}/ok`)).toBe('fault: säker förbindelse går inte att få');
  });

  test('is inside is never asked', async () => {
    expect(await said(at('/ok'), { isInside })).toBe('fault: leder till en intern adress');
    expect(asked).toEqual([]);
  });

  test('sends us inside is not followed', async () => {
    const outcome = await said(at('/elsewhere'), { isInside: async (host) => host === 'localhost' });
    expect([outcome, asked]).toEqual(['fault: leder till en intern adress', ['HEAD /elsewhere']]);
  });
});

test.for([
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['169.254.169.254', true],
  ['172.31.0.1', true],
  ['192.168.1.1', true],
  ['[::1]', true],
  ['[fd00::1]', true],
  ['[::ffff:127.0.0.1]', true],
  ['localhost', true],
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['[2001:db8::1]', false],
] as const)('%s is inside: %s', async ([host, expected]) => {
  expect(await isInside(host)).toBe(expected);
});

test.for([
  ['www.lund.se', 'lund.se', true],
  ['foretag.lund.se', 'lund.se', true],
  ['lund.se', 'lundkommun.se', false],
  ['a.wordpress.com', 'b.wordpress.com', false],
  ['www.a.wordpress.com', 'a.wordpress.com', true],
  ['10.0.0.1', '11.0.0.1', false],
] as const)('%s and %s are one site: %s', ([a, b, expected]) => {
  expect(isSameSite(a, b)).toBe(expected);
});

test.for([
  ['120', 120_000],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2020 10:00:30 GMT', 0],
  ['snart', undefined],
  [null, undefined],
] as const)('Retry-After: %s', ([header, ms]) => {
  expect(retryAfter(header, Date.parse('2026-11-22T10:00:00Z'))).toBe(ms);
});

describe('politeness', () => {
  const run = (paths: string[], change: Partial<Manners> = {}, memories: Memories = new Map()) =>
    checkLinks(
      paths.map((path) => ({ url: at(path), places: [] })),
      memories,
      { today, manners: manners(change), hosts: 4, report: () => undefined },
    ).then(() => memories);

  test('one request at a time to a host, with a pause between', async () => {
    const started = performance.now();
    await run(['/ok', '/ok', '/ok', '/ok'], { gate: new HostGate(40) });
    expect(performance.now() - started).toBeGreaterThan(115);
  });

  test('a host that wants to be left alone is, and nothing is held against its links', async () => {
    const memories = await run(['/leave-me', '/ok', '/404']);
    expect(asked).toEqual(['HEAD /leave-me']);
    expect(memories.size).toBe(0);
  });

  test('a host that fails three times is left alone, and the rest are not blamed', async () => {
    const memories = await run(['/500', '/reset', '/nonsense', '/ok']);
    expect([...memories.values()].map(({ result }) => result)).toEqual(['fault', 'fault', 'fault']);
    expect(timesAsked('/ok')).toBe(0);
  });

  test('missing pages are no reason to leave a host', async () => {
    const memories = await run(['/404', '/410', '/to-404', '/ok']);
    expect(memories.get(at('/ok'))!.result).toBe('ok');
  });

  test('a run that is stopped keeps what it has, and says nothing of what was cut off', async () => {
    const stop = new AbortController();
    void vi.waitFor(() => expect(timesAsked('/silent')).toBe(1), 10_000).then(() => stop.abort());
    const memories = await run(['/ok', '/silent', '/404'], { stop: stop.signal, timeout: 5_000 });
    expect([...memories.keys()]).toEqual([at('/ok')]);
  });
});

describe('a failing link', () => {
  const fault = { result: 'fault', why: 'svarar 404' } as const;
  /** What is known after a visit on each of the days. */
  const after = (...visits: [day: string, outcome: Parameters<typeof remember>[1]][]) =>
    visits.reduce<Memory | undefined>((memory, [day, outcome]) => remember(memory, outcome, day), undefined)!;

  test.for([
    ['once', [['2026-11-01', fault]], false],
    ['twice within a week', [['2026-11-01', fault], ['2026-11-07', fault]], false], // prettier-ignore
    ['twice, a week apart', [['2026-11-01', fault], ['2026-11-08', fault]], true], // prettier-ignore
    ['with success between', [['2026-11-01', fault], ['2026-11-05', { result: 'ok' }], ['2026-11-08', fault]], false], // prettier-ignore
    ['with a closed door between', [['2026-11-01', fault], ['2026-11-05', { result: 'refused', why: '' }], ['2026-11-08', fault]], true], // prettier-ignore
    ['before, and now the door is closed', [['2026-11-01', fault], ['2026-11-08', { result: 'refused', why: '' }]], false], // prettier-ignore
  ] as const)('%s is broken: %s', ([, visits, expected]) => {
    expect(isBroken(after(...visits.map(([day, outcome]): [string, Parameters<typeof remember>[1]] => [day, outcome])))).toBe(expected);
  });
});

describe('the memory', () => {
  test('comes back as it was written', () => {
    const file = join(scratch, 'minne.json');
    const memories: Memories = new Map([
      ['https://a.se/', { checked: '2026-11-22', result: 'fault', why: 'svarar 404', failedSince: '2026-11-01' }],
    ]);
    writeMemories(file, memories);
    expect(readMemories(file)).toEqual(memories);
  });

  test('that was damaged is kept beside, and begins anew', () => {
    const file = join(scratch, 'trasigt.json');
    writeFileSync(file, '{"https://a.se/": {"chec');
    expect(readMemories(file).size).toBe(0);
    expect(existsSync(`${file}.trasig`)).toBe(true);
  });
});

test('every address is asked once, however often it stands', () => {
  const kontakt = { webb: 'https://a.se/', chatt: 'https://a.se/#chatt' };
  const kallor = [{ url: 'https://a.se/' }, { url: 'https://b.se/x' }, { namn: 'Vi ordnar det själva' }];
  const entry = entryWith({ kontakt, kallor }, { body: 'Läs [mer](https://c.se/y) och <https://d.se/>.' });
  expect(toTargets([{ entry, path: 'x.md' }])).toEqual([
    { url: 'https://a.se/', places: ['x.md: kontakt.webb', 'x.md: kontakt.chatt', 'x.md: kallor.1.url'] },
    { url: 'https://b.se/x', places: ['x.md: kallor.2.url'] },
    { url: 'https://c.se/y', places: ['x.md: texten'] },
    { url: 'https://d.se/', places: ['x.md: texten'] },
  ]);
});

test.for([
  ['112', undefined],
  ['113 13', undefined],
  ['1177', undefined],
  ['116 123', undefined],
  ['90101', undefined],
  ['08-12 34 56', undefined],
  ['08-123 456 78', undefined],
  ['046-12 34 56', undefined],
  ['0771-22 00 60', undefined],
  ['020-22 22 33', undefined],
  ['020-100 200', undefined],
  ['010-123 45 67', undefined],
  ['070-123 45 67', undefined],
  ['+46 (0)70-123 45 67', undefined],
  ['+358 9 123 45 67', undefined],
  ['070-123 45 6', 'Ett mobilnummer har 10 siffror. Det här har 9.'],
  ['+46 70 123 45 678', 'Ett mobilnummer har 10 siffror. Det här har 11.'],
  ['010-12 34 56', 'Ett 010-nummer har 10 siffror. Det här har 9.'],
  ['08-123 45', 'Ett 08-nummer har 8–10 siffror. Det här har 7.'],
  ['0900-12 34 56', 'Det är ett betalnummer, som kan kosta mycket att ringa.'],
  ['0944-12 34 56', 'Det är ett betalnummer, som kan kosta mycket att ringa.'],
  ['118 118', 'Det är ett betalnummer, som kan kosta mycket att ringa.'],
  ['12 34 56', 'Riktnumret saknas.'],
] as const)('the number %s: %s', ([nummer, oddity]) => {
  expect(findPhoneOddity(nummer)).toBe(oddity);
});

test('the report says what to look at, and holds no live Markdown from a server', () => {
  const entry = entryWith({
    kontakt: { telefon: '12 34 56', webb: 'https://a.se/' },
    kallor: [{ url: 'https://b.se/' }, { url: 'https://c.se/' }],
  });
  const placed = [{ entry, path: 'content/x.md' }];
  const memories: Memories = new Map([
    ['https://a.se/', { checked: today, result: 'fault', why: 'svarar 404', failedSince: '2026-11-01' }],
    ['https://b.se/', { checked: today, result: 'elsewhere', why: 'leder till en annan webbplats', to: 'https://ond.example/`[x](y)' }],
  ]);
  expect(toMarkdown(toReport(toTargets(placed), memories, findOddNumbers(placed), today))).toBe(`# Länkar och nummer, 22 november 2026

0 av 3 länkar finns som förut. 1 länkar är inte prövade än.

## Trasiga: har misslyckats två gånger, med minst en vecka emellan (1)

- \`https://a.se/\`: svarar 404, sedan 1 november 2026
  - \`content/x.md: kontakt.webb\`

## Leder till en annan webbplats. Har någon annan tagit över domänen? (1)

- \`https://b.se/\`: leder till en annan webbplats \`https://ond.example/%60[x](y)\`
  - \`content/x.md: kallor.1.url\`

## Telefonnummer som ser ovanliga ut (1)

- \`12 34 56\`: Riktnumret saknas.
  - \`content/x.md\`

`);
});

describe('the command', () => {
  const root = join(scratch, 'content');
  const minne = join(scratch, 'kommando.json');
  const links = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/links.ts', '--mapp', root, '--minne', minne, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TODAY: today },
    });

  test('goes on where it stopped, and fails never', () => {
    cpSync('tests/fixtures/complete', root, { recursive: true });
    // Everything is known from today but nothing else, so that nobody is asked.
    const entries = ['https://www.exempel.se/', 'https://www.exempel.se', 'https://www.exempel.se/chatt'];
    writeMemories(
      minne,
      new Map(entries.map((url) => [url, { checked: today, result: 'fault', why: 'svarar 404', failedSince: '2026-10-01' }])),
    );
    const { stdout, stderr, status } = links('--bara', 'stodlinjer/', '--hogst', '0');
    expect(stderr).toBe('2 länkar är redan prövade i dag. Pröva dem igen med --om.\n');
    expect(stdout).toContain('## Trasiga: har misslyckats två gånger, med minst en vecka emellan (2)');
    expect(status).toBe(0);
  });

  test('tests nothing when the number is no number', () => {
    const { stdout, stderr, status } = links('--bara', 'finns-inte', '--hogst', '1O');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('efter --hogst, till exempel --hogst 10. Du skrev ”1O”.\n\nPrövar alla länkar');
  });

  test('writes JSON to a file', () => {
    const file = join(scratch, 'rapport.json');
    links('--bara', 'finns-inte', '--json', '--rapport', file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ datum: today, lankar: [], nummer: [], finns: 0, ejProvade: 0, totalt: 0 });
  });
});
