import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../scripts/lib/headers-file.ts';

const has = spawnSync('nginx', ['-v']).status === 0 && existsSync('/etc/nginx/mime.types');
const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const long = 'Hej på dig. '.repeat(60);
const files = ['index.html', '404.html', 'kommun/lund/index.html', '_astro/a.js', 'fonts/a.woff2', 'data/a.json'];
const open = ['oppna-data/a.ics', 'oppna-data/a.csv', 'oppna-data/a.geojson', 'oppna-data/a.xml', 'data/PLATSER.md', '_headers'];

describe.runIf(has)('nginx with the configuration in docs/drift', () => {
  const root = mkdtempSync(join(tmpdir(), 'nginx-'));
  let server: ReturnType<typeof spawn>;
  let url = '';

  beforeAll(async () => {
    for (const file of [...files, ...open]) {
      mkdirSync(join(root, 'site', file, '..'), { recursive: true });
      writeFileSync(join(root, 'site', file), long);
    }
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    writeConfiguration(root, port);
    server = spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf'), '-g', 'daemon off;']);
    await untilItAnswers(url);
  });

  afterAll(() => {
    server.kill();
    rmSync(root, { recursive: true });
  });

  const get = (path: string) => fetch(url + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });

  test.for(['/', '/kommun/lund/', '/finns-inte/', '/_astro/a.js', '/_astro/finns-inte.js', '/fonts/a.woff2', '/oppna-data/a.ics'])(
    '%s has the headers of _headers',
    async (path) => {
      const { headers, ok } = await get(path);
      for (const [name, value] of headersFor(rules, path)) {
        // What is not there must not be kept for a year.
        expect([name, headers.get(name)]).toEqual([name, name === 'Cache-Control' && !ok ? 'no-cache' : value]);
      }
    },
  );

  test.for([
    ['/', 'text/html; charset=utf-8'],
    ['/_astro/a.js', 'application/javascript; charset=utf-8'],
    ['/data/a.json', 'application/json'],
    ['/oppna-data/a.ics', 'text/calendar; charset=utf-8'],
    ['/oppna-data/a.csv', 'text/csv; charset=utf-8'],
    ['/oppna-data/a.geojson', 'application/geo+json'],
    ['/oppna-data/a.xml', 'text/xml; charset=utf-8'],
    ['/data/PLATSER.md', 'text/markdown; charset=utf-8'],
  ] as const)('%s is %s, and packed', async ([path, type]) => {
    const { headers } = await get(path);
    expect([headers.get('content-type'), headers.get('content-encoding')]).toEqual([type, 'gzip']);
  });

  test('a page without its last slash is found, and what is not there has a page of its own', async () => {
    const short = await get('/kommun/lund');
    expect([short.status, new URL(short.headers.get('location')!).pathname]).toEqual([301, '/kommun/lund/']);
    const missing = await get('/finns-inte/');
    expect([missing.status, await missing.text()]).toEqual([404, long]);
  });

  test('nothing is written about who has read, or asked for what is not there', async () => {
    for (const path of ['/', '/finns-inte/', '/_astro/finns-inte.js', '/fonts/finns-inte.woff2']) await get(path);
    expect(readFileSync(join(root, 'access.log'), 'utf8')).toBe('');
    expect(readFileSync(join(root, 'error.log'), 'utf8')).not.toContain('127.0.0.1');
  });
});

/** As an operator has it, but for the certificate, the name and the port. */
function writeConfiguration(root: string, port: number): void {
  mkdirSync(join(root, 'snippets'));
  cpSync('docs/drift/svarshuvuden.conf', join(root, 'snippets/svarshuvuden.conf'));
  cpSync('/etc/nginx/mime.types', join(root, 'mime.types'));
  const own = readFileSync('docs/drift/nginx.conf', 'utf8')
    .replace(/server \{\n {2}listen 80;[\s\S]*?\n\}\n/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/.*(\[::\]|ssl_certificate).*\n/g, '')
    .replace('/srv/gemenskap/nu', join(root, 'site'));
  writeFileSync(join(root, 'site.conf'), own);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${root}/temp;`).join(' ');
  const http = `include mime.types; default_type application/octet-stream; access_log access.log; ${folders} include site.conf;`;
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(join(root, 'nginx.conf'), `${user} pid nginx.pid; error_log error.log; events {} http { ${http} }`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilItAnswers(url: string): Promise<void> {
  for (let i = 0; i < 50; i++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
