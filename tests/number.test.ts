import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'number-'));
afterAll(() => rmSync(root, { recursive: true }));
const numbers = join(root, 'content/kortnummer.txt');

const run = (script: string) => {
  const env = { ...process.env, TODAY: '2026-11-22', GITHUB_ACTIONS: '' };
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts', script)], { cwd: root, encoding: 'utf8', env });
  return { status, stdout };
};

describe('the numbers of entries', () => {
  beforeEach(() => {
    rmSync(join(root, 'tests'), { recursive: true, force: true });
    mkdirSync(join(root, 'tests'));
    cpSync('tests/fixtures/complete', join(root, 'content'), { recursive: true });
    writeFileSync(numbers, '');
    expect(run('number.ts').status).toBe(0);
  });

  test('are added after those that are there, and only once', () => {
    const before = readFileSync(numbers, 'utf8');
    cpSync(join(root, 'content/motesplatser/skane/kaffestugan-lund.md'), join(root, 'content/motesplatser/skane/andra-kaffestugan.md'));
    expect(run('number.ts').stdout).toBe('+ motesplatser/andra-kaffestugan\n1 post fick kortnummer.\n');
    expect(readFileSync(numbers, 'utf8')).toBe(`${before}motesplatser/andra-kaffestugan\n`);
    rmSync(join(root, 'content/motesplatser/skane/andra-kaffestugan.md'));
    expect(run('number.ts').stdout).toBe('Alla poster har kortnummer.\n');
  });

  test('that are missing stop nothing, and validate says what to do', () => {
    const source = readFileSync(join(root, 'content/motesplatser/skane/kaffestugan-lund.md'), 'utf8');
    const other = source.replace(/^namn: .*$/m, 'namn: Soppköket på torget').replace(/Lund/g, 'Eslöv');
    writeFileSync(join(root, 'content/motesplatser/skane/soppkoket.md'), other);
    const { status, stdout } = run('validate.ts');
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 post har inget kortnummer ännu. Kör: npm run number')]);
    rmSync(join(root, 'content/motesplatser/skane/soppkoket.md'));
  });

  test('that somebody has moved are told by validate, and by number, which then writes nothing', () => {
    const moved = readFileSync(numbers, 'utf8').trim().split('\n').reverse().join('\n');
    writeFileSync(numbers, `${moved}\n`);
    for (const script of ['validate.ts', 'number.ts']) {
      const { status, stdout } = run(script);
      expect(status).toBe(1);
      expect(stdout).toContain('content/kortnummer.txt\n  En rad har ändrats, flyttats eller tagits bort.');
    }
    expect(readFileSync(numbers, 'utf8')).toBe(`${moved}\n`);
  });

  test('that were written by hand get their seal', () => {
    appendFileSync(numbers, 'motesplatser/skriven-for-hand\n');
    run('number.ts');
    expect(readFileSync(join(root, 'tests/kortnummer-sigill.txt'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(run('number.ts').stdout).toBe('Alla poster har kortnummer.\n');
  });
});
