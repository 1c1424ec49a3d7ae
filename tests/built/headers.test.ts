import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSiteServer } from '../../scripts/lib/site-server.ts';
import { headerFaults } from '../gate/headers.ts';
import { dist } from './site.ts';

const source = readFileSync(join(dist, '_headers'), 'utf8');

/** What a host that reads this file says with a page. */
async function headersOf(folder: string, path: string): Promise<Headers> {
  const { url, server } = await createSiteServer(folder, 0);
  onTestFinished(() => void server.close().closeAllConnections());
  return (await fetch(new URL(path, url))).headers;
}

function siteWith(headers: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '_headers'), headers);
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), '<p>Hej</p>');
  return folder;
}

test.for(['/', '/kommun/stockholm/', '/sok/', '/finns-inte/', '/data/fasetter.json', '/pagefind/pagefind.js'])(
  '%s comes with the headers that protect people',
  async (path) => {
    expect(headerFaults(await headersOf(dist, path))).toEqual([]);
  },
);

describe('the gate sees', () => {
  test('nothing wrong with the file of the site', async () => {
    expect(headerFaults(await headersOf(siteWith(source), '/'))).toEqual([]);
  });

  test.for([
    ['the policy', /\n {2}Content-Security-Policy.*/, 'content-security-policy'],
    ['the referrer policy', /\n {2}Referrer-Policy.*/, 'referrer-policy'],
    ['what a file is', /\n {2}X-Content-Type-Options.*/, 'x-content-type-options'],
    ['who may frame us', /\n {2}X-Frame-Options.*/, 'x-frame-options'],
    ['what the page may use', /\n {2}Permissions-Policy.*/, 'permissions-policy'],
    ['who opened the window', /\n {2}Cross-Origin-Opener-Policy.*/, 'cross-origin-opener-policy'],
    ['who may fetch it', /\n {2}Cross-Origin-Resource-Policy.*/, 'cross-origin-resource-policy'],
  ] as const)('that %s is missing', async ([, line, name]) => {
    expect(headerFaults(await headersOf(siteWith(source.replace(line, '')), '/'))).toEqual([name]);
  });

  test.for([
    ['a cookie', 'Set-Cookie: vem=jag', 'set-cookie'],
    ['an open door', 'Access-Control-Allow-Origin: *', 'access-control-allow-origin'],
    ['a report to somebody', 'NEL: {}', 'nel'],
  ] as const)('%s', async ([, line, name]) => {
    expect(headerFaults(await headersOf(siteWith(source.replace('/*\n', `/*\n  ${line}\n`)), '/'))).toEqual([name]);
  });

  test('a weaker word for the referrer', async () => {
    expect(headerFaults(await headersOf(siteWith(source.replace('no-referrer', 'origin')), '/'))).toEqual(['referrer-policy']);
  });
});
