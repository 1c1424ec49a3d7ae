import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { hashKey, isOnDoNotList, readDoNotList } from '../src/data/do-not-list.ts';
import { toDoNotListKey } from '../src/domain/do-not-list-keys.ts';
import { entryWith, today } from './example-entry.ts';

const scratch = mkdtempSync(join(tmpdir(), 'list-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let root: string;
beforeEach(() => {
  root = join(mkdtempSync(join(scratch, 'x-')), 'content');
  cpSync('tests/fixtures/complete', root, { recursive: true });
});

const run = (script: string, args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], TODAY: today },
  });
  return { stdout, stderr, status };
};
const add = (...written: string[]) => run('do-not-list', ['--mapp', root, ...written]);
const listFile = () => readFileSync(join(root, 'vill-inte-vara-med.txt'), 'utf8');

test.for([
  ['Föreningen Exempel', 'namn foreningen exempel'],
  ['  FÖRENINGEN – exempel! ', 'namn foreningen exempel'],
  ['ABF', 'namn abf'],
  ['جمعية', 'namn جمعية'],
  ['exempel.se', 'doman exempel.se'],
  ['https://www.Exempel.se/om?x=1', 'doman exempel.se'],
  ['hjälp.se', 'doman xn--hjlp-moa.se'],
  ['Info@Exempel.se', 'epost info@exempel.se'],
  ['046-12 34 56', 'telefon 046123456'],
  ['+46 (0)46-12 34 56', 'telefon 046123456'],
  ['!!!', undefined],
  ['', undefined],
] as const)('%j is kept as %s', ([written, key]) => {
  expect(toDoNotListKey(written)).toBe(key);
});

describe('an entry', () => {
  const salt = '0'.repeat(32);
  const isListed = (written: string, change: Record<string, unknown>) =>
    isOnDoNotList({ salt, hashes: new Set([hashKey(salt, toDoNotListKey(written)!)]) }, entryWith(change));

  test.for([
    ['the organiser', 'Svenska kyrkan i Lund', { arrangor: 'SVENSKA KYRKAN I LUND' }, true],
    ['the name', 'Kaffestugan', {}, true],
    ['the web page', 'exempel.se', { kontakt: { webb: 'https://www.exempel.se/fika' } }, true],
    ['a domain above', 'exempel.se', { kontakt: { webb: 'https://lund.exempel.se/' } }, true],
    ['a chat', 'exempel.se', { kontakt: { chatt: 'https://exempel.se/chatt' } }, true],
    ['the mail', 'anna@gmail.com', { kontakt: { epost: 'Anna@gmail.com' } }, true],
    ['the domain of the mail', 'exempel.se', { kontakt: { epost: 'anna@exempel.se' } }, true],
    ['the phone number', '046123456', { kontakt: { telefon: ['08-123 45 67', '+46 46-12 34 56'] } }, true],
    ['nothing: a name that only begins the same', 'Svenska kyrkan', {}, false],
    ['nothing: a neighbour domain', 'exempel.se', { kontakt: { webb: 'https://annatexempel.se/' } }, false],
    ['nothing: a source that writes about others', 'exempel.se', { kallor: [{ url: 'https://exempel.se/' }] }, false],
    ['nothing: another box at the same mail firm', 'anna@gmail.com', { kontakt: { epost: 'bo@gmail.com' } }, false],
  ] as const)('is known by %s', ([, written, change, expected]) => {
    expect(isListed(written, change)).toBe(expected);
  });
});

test('an organisation that is added is refused, kindly and without a reason', () => {
  expect(add('Svenska kyrkan i Lund', 'Föreningen Exempel').status).toBe(0);
  const path = join(root, 'motesplatser/skane/kaffestugan-lund.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^arrangor: .*$/m, 'arrangor: föreningen  EXEMPEL'));
  expect(run('validate', [root])).toEqual({
    stdout: `
content/motesplatser/skane/kaffestugan-lund.md
  rad 1: Tack för att du vill hjälpa till. Den här arrangören tar vi inte med. Ta bort filen. Undrar du något, mejla oss på redaktionen.

1 av 3 poster behöver rättas.
`,
    stderr: '',
    status: 1,
  });
});

test('the file names nobody, has one salt, and tells not who came last', () => {
  add('Föreningen Exempel', 'exempelforeningen.se');
  const [, salt] = /^salt ([0-9a-f]{32})$/m.exec(listFile())!;
  add('Aa-föreningen');
  expect(listFile()).not.toMatch(/exempel\b(?!\.)|aa-|foreningen/i);
  expect(listFile()).toContain(`salt ${salt}\n`);
  const hashes = listFile()
    .split('\n')
    .filter((line) => /^[0-9a-f]{32}$/.test(line));
  expect(hashes).toHaveLength(3);
  expect(hashes).toEqual([...hashes].sort());
});

test('the command tells which files must go', () => {
  expect(add('Kaffestugan').stdout).toBe(
    'La till 1 rad i vill-inte-vara-med.txt.\nTa bort den här filen:\n  content/motesplatser/skane/kaffestugan-lund.md\n',
  );
});

test('what is there already is not said to be added', () => {
  add('Aa-föreningen');
  const before = listFile();
  expect(add('AA-FÖRENINGEN')).toEqual({
    stdout: 'Allt stod redan i vill-inte-vara-med.txt. Ingenting har ändrats.\n',
    stderr: '',
    status: 0,
  });
  expect(listFile()).toBe(before);
  expect(add('Aa-föreningen', 'Andra', 'andra').stdout).toBe('La till 1 rad i vill-inte-vara-med.txt.\n');
});

test('somebody who leaves at the question has changed nothing, and is told so', () => {
  const { stdout, stderr, status } = run('do-not-list', ['--mapp', root], '');
  expect([stdout.endsWith('\nAvbrutet. Inget är sparat.\n'), stderr, status]).toEqual([true, '', 1]);
  expect(readDoNotList(root).hashes.size).toBe(0);
});

test('asked without words, it asks, so that the name stays out of the history of the terminal', () => {
  run('do-not-list', ['--mapp', root], 'Föreningen Exempel; exempelforeningen.se\n');
  expect(run('do-not-list', ['--mapp', root, '--visa', 'FÖRENINGEN EXEMPEL', 'www.exempelforeningen.se', 'Andra']).stdout).toBe(
    'FÖRENINGEN EXEMPEL: står på listan.\nwww.exempelforeningen.se: står på listan.\nAndra: står inte på listan.\n',
  );
});

test('nothing is written when something was not understood', () => {
  expect(add('Föreningen Exempel', '!!!')).toEqual({
    stdout: '',
    stderr: 'Jag förstår inte ”!!!”. Skriv ett namn, en domän, en mejladress eller ett telefonnummer.\n',
    status: 1,
  });
  expect(readDoNotList(root).hashes.size).toBe(0);
});

test('a domain that many share is not taken: it would shut out all of them', () => {
  const shared = (id: string) => join(root, `stodlinjer/${id}.md`);
  const source = readFileSync(shared('nattjouren'), 'utf8');
  for (const id of ['a', 'b']) {
    const own = source.replace(/^(namn|arrangor): .*$/gm, `$1: Förening ${id}`).replace(/^tidigare.*\n/m, '');
    writeFileSync(shared(id), own.replace('https://www.exempel.se/chatt', `https://www.facebook.com/${id}`));
  }
  expect(add('facebook.com')).toEqual({
    stdout: '',
    stderr: 'Flera arrangörer använder ”facebook.com”. Skriv namnet i stället.\n',
    status: 1,
  });
});

test('a damaged list stops everything: better no build than one that lists them', () => {
  writeFileSync(join(root, 'vill-inte-vara-med.txt'), 'salt abc\n<<<<<<< HEAD\n');
  expect(() => readDoNotList(root)).toThrow('vill-inte-vara-med.txt is damaged: <<<<<<< HEAD');
});
