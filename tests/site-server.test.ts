import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describePortFault, readPort } from '../scripts/lib/port.ts';
import { createSiteServer } from '../scripts/lib/site-server.ts';

test.for([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['0', 0],
  ['åtta', 'PORT ska vara ett tal mellan 1024 och 65535. Du skrev ”åtta”. Pröva: PORT=8080 npm start'],
  ['70000', 'PORT ska vara ett tal mellan 1024 och 65535. Du skrev ”70000”. Pröva: PORT=8080 npm start'],
] as const)('PORT=%s is %s', ([asked, port]) => {
  expect(readPort(asked)).toBe(port);
});

test('a port that nobody may use says what to do, and our own fault stays a fault', () => {
  expect(describePortFault({ code: 'EACCES' }, 80)).toBe(
    'Port 80 får bara datorns ägare använda. Välj en annan port, till exempel: PORT=8080 npm start',
  );
  expect(describePortFault(new Error('other'), 80)).toBeUndefined();
});

test('a port that is taken is answered in Swedish, without a stack', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = spawnSync('node', ['scripts/serve.ts'], { env: { ...process.env, PORT: String(port) }, encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    1,
    `Port ${port} är upptagen. Kanske visas sidan redan i ett annat fönster. Välj en annan port, till exempel: PORT=8080 npm start\n`,
  ]);
});

test('a new build is shown without a new start, also what it left out and its headers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { url, server } = await createSiteServer(folder, 0);
  onTestFinished(() => void server.close().closeAllConnections());
  const get = async (path: string) => {
    const response = await fetch(new URL(path, url));
    return [response.status, await response.text(), response.headers.get('referrer-policy')];
  };
  expect(await get('/')).toEqual([404, '404', null]);
  for (const name of ['index.html', '404.html', 'kort.txt']) writeFileSync(join(folder, name), `första ${name}`);
  expect(await get('/')).toEqual([200, 'första index.html', null]);
  rmSync(join(folder, 'kort.txt'));
  mkdirSync(join(folder, 'ny'));
  writeFileSync(join(folder, 'index.html'), 'andra');
  writeFileSync(join(folder, 'ny/index.html'), 'ny sida');
  writeFileSync(join(folder, '_headers'), '/*\n  Referrer-Policy: no-referrer\n');
  expect([await get('/'), await get('/ny/'), await get('/kort.txt')]).toEqual([
    [200, 'andra', 'no-referrer'],
    [200, 'ny sida', 'no-referrer'],
    [404, 'första 404.html', 'no-referrer'],
  ]);
});
