import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMonths, ShallowClone } from '../scripts/lib/progress/git-months.ts';
import { readProgress, withNow } from '../src/data/progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'progress-'));
const repository = join(folder, 'whole');
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) => execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@x.se', ...args]);

function commit(day: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(repository, 'content/motesplatser/skane'), { recursive: true });
    writeFileSync(join(repository, 'content', name), text);
  }
  git('add', '.');
  execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@x.se', 'commit', '-qm', 'x'], {
    env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  });
}

test('each month is as its last commit left it, and only entries are counted', () => {
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  commit('2026-09-03', { 'README.md': 'granskad: 2026-01-01', 'motesplatser/skane/a.md': 'namn: A' });
  commit('2026-09-28', {
    'motesplatser/skane/b med å.md': 'namn: B',
    'motesplatser/skane/utkast.md': 'status: utkast\ngranskad: 2026-09-01',
  });
  commit('2026-11-02', { 'motesplatser/skane/a.md': 'namn: A\ngranskad: 2026-11-01', 'motesplatser/skane/c.md': 'text om granskad: 2026' });
  expect(readMonths(repository)).toEqual([
    { month: '2026-09', entries: 2, checked: 0 },
    { month: '2026-11', entries: 3, checked: 1 },
  ]);
});

test('a clone without its history is refused, so that no month is lost', () => {
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, join(folder, 'shallow')]);
  expect(() => readMonths(join(folder, 'shallow'))).toThrow(ShallowClone);
});

test('the page ends with the month that is now, whatever the file knows', () => {
  const months = ['2026-09', '2026-11', '2026-12'].map((month) => ({ month, entries: 1, checked: 0 }));
  const now = { month: '2026-11', entries: 9, checked: 2 };
  expect(withNow(months, now)).toEqual([{ month: '2026-09', entries: 1, checked: 0 }, now]);
  expect(withNow([], now)).toEqual([now]);
});

test('the file that the page reads has months in order', () => {
  const months = readProgress();
  expect(months.length).toBeGreaterThan(0);
  expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).sort());
  expect(months.every(({ month, entries, checked }) => /^\d{4}-\d{2}$/.test(month) && checked <= entries)).toBe(true);
});
