import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownInstallScripts, packageFaults, type Lock } from './gate/packages.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const isOurs = (path: string) => !path.includes('node_modules');
const locks = globSync(['package-lock.json', 'scripts/**/package-lock.json']).filter(isOurs);
const lock: Lock = read('package-lock.json');

test('every lock is looked at', () => {
  expect(locks).toContain('package-lock.json');
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
});

test.for(locks)('every package in %s is free to use, runs nothing when installed and names no host', (path) => {
  expect(packageFaults(read(path))).toEqual([]);
});

test('nothing of ours runs when packages are installed', () => {
  for (const path of globSync(['package.json', 'scripts/**/package.json']).filter(isOurs))
    expect(ownInstallScripts(read(path))).toEqual([]);
});

describe('the gate sees', () => {
  const withPackage = (name: string, change: object): Lock => ({
    packages: { ...lock.packages, [`node_modules/${name}`]: { version: '1.0.0', license: 'MIT', ...change } },
  });

  test('nothing wrong with one more good package', () => {
    expect(packageFaults(withPackage('bra', {}))).toEqual([]);
  });

  test.for([
    ['a licence that binds others', 'x', { license: 'GPL-3.0' }, 'x: its licence is GPL-3.0'],
    ['a licence only for some uses', 'x', { license: 'CC-BY-NC-4.0' }, 'x: its licence is CC-BY-NC-4.0'],
    ['a licence in words', 'x', { license: 'SEE LICENSE IN LICENSE' }, 'x: its licence is SEE LICENSE IN LICENSE'],
    ['no licence', 'x', { license: undefined }, 'x: its licence is none'],
    ['a choice that nobody has made', 'x', { license: '(MIT OR GPL-3.0)' }, 'x: its licence is (MIT OR GPL-3.0)'],
    ['an excuse that is somebody else’s', 'x', { license: 'LGPL-3.0-or-later' }, 'x: its licence is LGPL-3.0-or-later'],
    ['an excused package with a worse licence', '@img/sharp-x', { license: 'GPL-3.0' }, '@img/sharp-x: its licence is GPL-3.0'],
    ['an install script', 'x', { hasInstallScript: true }, 'x: runs something when it is installed'],
    ['an install script deep down', 'a/node_modules/x', { hasInstallScript: true }, 'x: runs something when it is installed'],
    ['a host', 'x', { resolved: 'https://exempel.se/x.tgz' }, 'x: comes from https://exempel.se/x.tgz'],
    ['a package from git', 'x', { resolved: 'git+ssh://git@exempel.se/x.git' }, 'x: comes from git+ssh://git@exempel.se/x.git'],
  ] as const)('%s', ([, name, change, fault]) => {
    expect(packageFaults(withPackage(name, change))).toEqual([fault]);
  });

  test('a script of our own that runs by itself', () => {
    expect(ownInstallScripts({ scripts: { postinstall: 'x', prepare: 'x', build: 'x' } })).toEqual(['postinstall', 'prepare']);
  });
});
