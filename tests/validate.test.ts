import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { today } from './example-entry.ts';

const scratch = mkdtempSync(join(tmpdir(), 'validate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function validate(root: string, env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/validate.ts', root], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TODAY: today, ...env },
  });
  return { stdout, stderr, status };
}

const report = `
broken/aktiviteter/riks/lasecirkeln.md
  rad 8: alder: Åldern ”från” är högre än ”till”.

broken/aktiviteter/riks/skrivarkvallar.md
  rad 18: Samma fält står två gånger. Ta bort det ena.

broken/lapp.txt
  rad 1: Filen ska sluta på .md. Byt namn på den.

broken/motesplatser/halland/Kaffestugan.md
  rad 1: Filnamnet får bara ha små bokstäver a–z, siffror och bindestreck, och högst 80 av dem. Till exempel: kaffestugan-lund.md

broken/motesplatser/skane/kaffestugan-lund.md
  rad 1: malgrupper: Välj minst en grupp som det är för. Är alla välkomna, skriv: alla
  rad 7: målgrupper: Fältet ”målgrupper” finns inte. Menade du ”malgrupper”?
  rad 16: kostnad: ”dyrt” finns inte i listan. Välj bland: gratis, avgift, fraga.
  rad 21: kontakt.telefon.1.nummer: Du skrev ”växeln”. Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 08-123 45 67, text: växeln}
  rad 21: kontakt.webb: Du skrev ”http://exempel.se”. Adressen börjar med http:. Skriv https: i stället. Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar
  rad 27: Texten innehåller html-kod. Ta bort det som står mellan < och >.

broken/motesplatser/skane/kaffet.md
  rad 1: Filnamnet finns redan: broken/motesplatser/halland/kaffet.md. Byt namn på den ena filen.
  rad 2: namn: Samma namn på samma plats finns redan: broken/motesplatser/halland/kaffet.md. Ändra i den filen i stället.

broken/stodlinjer/kod.md
  rad 1: Efter de tre strecken får inget stå. Du skrev ”---js”. Skriv bara: ---

broken/vilse.md
  rad 1: Filen ligger i fel mapp. Lägg den i någon av: stodlinjer, motesplatser, aktiviteter.
`;

test('a folder where all is well', () => {
  expect(validate('tests/fixtures/complete')).toEqual({ stdout: 'Allt stämmer. 3 poster.\n', stderr: '', status: 0 });
});

test('a folder with mistakes tells all of them, with file and line', () => {
  expect(validate('tests/fixtures/broken')).toEqual({ stdout: `${report}\n8 av 9 poster behöver rättas.\n`, stderr: '', status: 1 });
});

test('on GitHub each mistake stands beside its line as well', () => {
  const { stdout, status } = validate('tests/fixtures/broken', { GITHUB_ACTIONS: 'true' });
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(status).toBe(1);
  expect(stdout.startsWith(report)).toBe(true);
  expect(commands).toHaveLength(14);
  expect(commands[1]).toBe('::error file=broken/aktiviteter/riks/skrivarkvallar.md,line=18::Samma fält står två gånger. Ta bort det ena.');
});

describe('what a pull request may hold', () => {
  const valid = readFileSync('tests/fixtures/complete/motesplatser/skane/kaffestugan-lund.md', 'utf8');

  /** Writes one file to a folder of its own. */
  function folderWith(name: string, source: string): string {
    const root = join(mkdtempSync(join(scratch, 'x-')), 'content');
    mkdirSync(join(root, 'motesplatser'), { recursive: true });
    writeFileSync(join(root, 'motesplatser', name), source);
    return root;
  }

  const onGitHub = (root: string) => validate(root, { GITHUB_ACTIONS: 'true' }).stdout;
  /** GitHub takes a line for a command when it begins with two colons, or holds ##[ anywhere. */
  const commandsIn = (stdout: string) => stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));

  test.for([
    ['a file name', 'x\n::warning::hej.md', valid, 'error file=content/motesplatser/x%0A%3A%3Awarning%3A%3Ahej.md,line=1::'],
    ['a file name of two properties', 'x,line=9,title=hej.md', valid, 'error file=content/motesplatser/x%2Cline=9%2Ctitle=hej.md,line=1::'],
    ['a value', 'x.md', valid.replace('avgift', '"\\n::set-output name=a::b\\n"'), 'error file=content/motesplatser/x.md,line=16::'],
    ['a value with a return', 'x.md', valid.replace('avgift', '"a\\r::warning::b"'), 'error file=content/motesplatser/x.md,line=16::'],
    [
      'a value with the old brackets',
      'x.md',
      valid.replace('avgift', '"##[warning]hej"'),
      'error file=content/motesplatser/x.md,line=16::',
    ],
    ['a key', 'x.md', valid.replace('kostnad_text', '"a\\n::stop-commands::b"'), 'error file=content/motesplatser/x.md,line=17::'],
  ] as const)('%s starts no command', ([, name, source, command]) => {
    const commands = commandsIn(onGitHub(folderWith(name, source)));
    expect([...new Set(commands.map((line) => line.slice(0, command.length + 2)))]).toEqual([`::${command}`]);
  });

  test('a terminal is told nothing but text', () => {
    const root = folderWith('x\u001b[2J.md', valid.replace('avgift', '"\\e[31m\\a"'));
    expect(validate(root).stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('a link to another file is not followed', () => {
    const root = folderWith('x.md', valid);
    symlinkSync('/etc/hostname', join(root, 'motesplatser', 'lank.md'));
    expect(validate(root).stdout).toBe(
      '\ncontent/motesplatser/lank.md\n  rad 1: Filen är en genväg till en annan fil. Lägg in själva filen.\n\n1 av 2 poster behöver rättas.\n',
    );
  });

  test('code in a file is never run', () => {
    const flag = join(scratch, 'wasRun');
    const root = folderWith('x.md', `---js\nrequire('fs').writeFileSync(${JSON.stringify(flag)}, '')\n---\n`);
    expect(validate(root).status).toBe(1);
    expect(() => readFileSync(flag)).toThrow('ENOENT');
  });
});

test('settings that are wrong stop the build, in Swedish', () => {
  const config = join(scratch, 'instans.json');
  writeFileSync(config, JSON.stringify({ omrade: { kommuner: ['Lunnd'] }, farger: { accent: { ljus: '#8a3a6f' } } }));
  const env = { ...process.env, SITE_CONFIG: config };
  const { status, stdout } = spawnSync(process.execPath, ['scripts/validate.ts', 'tests/fixtures/complete'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toBe(
    '\nsite.config.ts\n  omrade.kommuner.0: Det finns ingen kommun som heter ”Lunnd”. Menade du ”Lund”?\n\nRätta site.config.ts. Fälten står i docs/DRIFT.md.\n',
  );
});

test('a day that does not exist is our own mistake', () => {
  const run = () =>
    execFileSync(process.execPath, ['scripts/validate.ts', 'tests/fixtures/complete'], { env: { TODAY: 'idag' }, stdio: 'pipe' });
  expect(run).toThrow('TODAY is not a date: idag');
});
