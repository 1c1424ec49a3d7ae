import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkReviews, type Review, type ReviewCommit } from '../src/domain/review-changes.ts';

const full: Review = { granskad: '2026-11-22', granskad_av: 'redaktionen', granskad_hur: 'telefon' };
const older: Review = { ...full, granskad: '2026-01-01' };

describe('a commit', () => {
  const problems = (change: Partial<ReviewCommit>) =>
    checkReviews({ id: 'abc', people: ['Anna <anna@a.se>'], message: 'Kontrollera', changes: [], ...change }).map(
      ({ kind, paths }) => `${kind} ${paths.length}`,
    );
  const many = (count: number, before: Review | undefined, after: Review | undefined) =>
    Array.from({ length: count }, (_, i) => ({ path: `content/${i}.md`, before, after }));

  test.for([
    ['a check with who and how', many(1, older, full), []],
    ['ten checks', many(10, older, full), []],
    ['eleven checks', many(11, older, full), ['bulk 11']],
    ['eleven new entries with a date', many(11, undefined, full), ['bulk 11']],
    ['eleven dates without who and how', many(11, {}, { granskad: '2026-11-22' }), ['incomplete 11', 'bulk 11']],
    ['one date without who', many(1, {}, { ...full, granskad_av: undefined }), ['incomplete 1']],
    ['one date without how', many(1, older, { ...full, granskad_hur: undefined }), ['incomplete 1']],
    ['dates that stay when the file changes', many(50, full, full), []],
    ['dates that are taken away', many(50, full, {}), []],
    ['entries that are removed', many(50, full, undefined), []],
    ['other changes', many(50, {}, {}), []],
  ] as const)('with %s', ([, changes, expected]) => {
    expect(problems({ changes })).toEqual(expected);
  });

  test.for([
    ['Granskat: Anna ringde alla 14 den 20 november', []],
    ['Kontrollera\n\nGranskat: Anna ringde alla 14', []],
    ['Granskat: ja', ['bulk 11']],
    ['Granskat:\nAnna ringde alla', ['bulk 11']],
    ['Inte Granskat: av någon alls', ['bulk 11']],
  ] as const)('of many dates that says %j', ([message, expected]) => {
    expect(problems({ message, changes: many(11, older, full) })).toEqual(expected);
  });

  test.for([
    [['github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>', 'GitHub <noreply@github.com>'], ['robot 1']],
    [['Anna <anna@a.se>', 'renovate[bot] <x@y.se>'], ['robot 1']],
    [['Anna <anna@a.se>', 'GitHub <noreply@github.com>'], []],
    [['Bot Botsson <bot@a.se>', 'Bot Botsson <bot@a.se>'], []],
  ] as const)('by %s', ([people, expected]) => {
    expect(problems({ people, changes: many(1, older, full) })).toEqual(expected);
  });
});

describe('in a repository', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'granskad-'));
  afterAll(() => rmSync(scratch, { recursive: true }));
  let folder: string;

  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=Anna', '-c', 'user.email=anna@a.se', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const write = (name: string, review: Review, more = '') => {
    const lines = Object.entries(review).map(([key, value]) => `${key}: ${value}\n`);
    writeFileSync(
      join(folder, 'content/stodlinjer', name),
      `---\nnamn: ${name.slice(0, 20)}\n${lines.join('')}---\nEn lång text som står kvar.\n${more}`,
    );
  };
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  const check = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('scripts/check-granskad.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(scratch, 'x-'));
    mkdirSync(join(folder, 'content/stodlinjer'), { recursive: true });
    git('init', '-q', '-b', 'main');
    for (let i = 10; i < 30; i++) write(`linje-${i}.md`, older);
    write('utan.md', {});
    commit('Börja');
    git('switch', '-q', '-c', 'forslag');
  });

  test('a person who checked three lines passes', () => {
    for (const i of [10, 11, 12]) write(`linje-${i}.md`, full);
    commit('Kontrollera tre linjer');
    expect(check('main')).toEqual({ stdout: 'Inga datum att fråga om. Läste 1 ändring i historiken.\n', stderr: '', status: 0 });
  });

  test('search and replace over all files is told so, even when a later commit is fine', () => {
    for (let i = 10; i < 30; i++) write(`linje-${i}.md`, full);
    commit('Uppdatera datum');
    write('utan.md', {}, 'Mer text.');
    commit('Skriv mer');
    const { stdout, status } = check('main');
    expect(status).toBe(1);
    expect(stdout.replace(/ändringen [0-9a-f]{10}/, 'ändringen X')).toBe(
      `
I ändringen X:
Datumet i granskad har ändrats i många filer på en gång, fler än 10. Ett skript eller sök-och-ersätt får inte skriva datumet. Har en människa kontrollerat alla? Skriv det på en egen rad i commit-meddelandet, till exempel: Granskat: Anna ringde alla 14 den 20 november. Annars ta tillbaka datumen.
${Array.from({ length: 15 }, (_, i) => `  content/stodlinjer/linje-${i + 10}.md\n`).join('')}  och 5 till
`,
    );
  });

  test('a date alone is told what is missing', () => {
    write('utan.md', { granskad: '2026-11-22' });
    commit('Skriv datum');
    expect(check('main').stdout).toContain('det står inte vem som kontrollerade och hur');
  });

  test('files that move keep their dates', () => {
    mkdirSync(join(folder, 'content/stodlinjer/arkiv'));
    for (let i = 10; i < 30; i++) git('mv', `content/stodlinjer/linje-${i}.md`, `content/stodlinjer/arkiv/linje-${i}.md`);
    commit('Flytta');
    expect(check('main').status).toBe(0);
  });

  test('a merge that only joins says nothing new, and one that changes dates is read', () => {
    write('linje-10.md', full);
    commit('Kontrollera en linje');
    git('switch', '-q', 'main');
    write('utan.md', {}, 'Mer text.');
    commit('Skriv mer');
    git('switch', '-q', 'forslag');
    git('merge', '-q', '--no-edit', 'main');
    expect(check('main')).toEqual({ stdout: 'Inga datum att fråga om. Läste 2 ändringar i historiken.\n', stderr: '', status: 0 });
    for (let i = 11; i < 30; i++) write(`linje-${i}.md`, full);
    git('add', '-A');
    git('commit', '-q', '--amend', '--no-edit');
    const { stdout, status } = check('main');
    expect(status).toBe(1);
    expect(stdout).toContain('Datumet i granskad har ändrats i många filer på en gång');
  });

  test('a hostile name is only a name', () => {
    write('--output=x\n::error::hej\u001b[2J.md', { granskad: '2026-11-22' });
    commit('Skriv');
    const { stdout, status } = check('main');
    expect(status).toBe(1);
    expect(stdout).toContain('  content/stodlinjer/--output=x ::error::hej [2J.md\n');
  });

  test.for(['finns-inte', '--output=x', '-h'])('a base that is not there is explained: %s', (base) => {
    const { stderr, status } = check('--', base);
    expect(status).toBe(2);
    expect(stderr).toContain(`Jag hittar inte ”${base}” i historiken.`);
  });

  test('the very first commit can be read', () => {
    git('switch', '-q', '--orphan', 'ny');
    mkdirSync(join(folder, 'content/stodlinjer'), { recursive: true });
    write('forsta.md', full);
    commit('Börja om');
    expect(check('main').status).toBe(0);
  });
});
