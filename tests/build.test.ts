import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'build-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a site with faults is not built, and the old one stays', () => {
  writeFileSync(join(folder, 'index.html'), 'gammal');
  const env = { ...process.env, CONTENT: 'tests/fixtures/broken', TODAY: '2026-11-22' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', folder], { encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(readdirSync(folder)).toEqual(['index.html']);
});

test('what bundles for a build ends with it', async () => {
  const site = join(folder, 'site');
  const bundling = fork('scripts/lib/bundling/process.ts', [site, join(folder, 'memory')], { execArgv: [] });
  bundling.disconnect();
  await once(bundling, 'exit');
  expect(existsSync(site)).toBe(false);
});
