import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeOwnFolder } from '../scripts/lib/own-folder.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'own-folder-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** A program that makes a folder of its own, and then does something. */
const program = (rest: string) => [
  '--input-type=module-typescript',
  '-e',
  `import { makeOwnFolder } from './scripts/lib/own-folder.ts'; makeOwnFolder('${root}', 'prov-'); ${rest}`,
];

test('it goes when the process ends, also by a mistake of ours', () => {
  execFileSync(process.execPath, program(`(await import('node:fs')).mkdirSync('${root}/visad')`));
  expect(readdirSync(root)).toEqual(['visad']);
  expect(() => execFileSync(process.execPath, program('throw new Error()'), { stdio: 'pipe' })).toThrow();
  expect(readdirSync(root)).toEqual(['visad']);
});

test('what a killed process left is gone, and what another holds stays', async () => {
  const other = spawn(process.execPath, program(`process.stdout.write('x'); setInterval(() => {}, 1000)`));
  await once(other.stdout, 'data');
  mkdirSync(join(root, 'prov-viktigt'));
  const own = makeOwnFolder(root, 'prov-');
  expect(existsSync(join(root, `prov-${other.pid}`))).toBe(true);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(makeOwnFolder(root, 'prov-')).toBe(own);
  expect(readdirSync(root).sort()).toEqual([`prov-${process.pid}`, 'prov-viktigt']);
});
