import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

let root: string;
beforeEach(() => void (root = join(mkdtempSync(join(tmpdir(), 'ny-post-')), 'content')));
beforeEach(() => void mkdirSync(root));
afterEach(() => rmSync(dirname(root), { recursive: true }));

/** A good answer to every needed question, in the order they are asked. */
const good = {
  kind: '3',
  namn: 'Kaffestugan',
  sammanfattning: 'Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.',
  arrangor: 'Röda Korset i Lund',
  arrangorstyp: 'förening',
  behov: '',
  malgrupper: '1',
  ensamhetsformer: '1, 2',
  omrade: 'lund',
  former: 'På plats',
  ort: 'Lund',
  kostnad: 'gratis',
  anmalan: '1',
  telefon: '046-12 34 56',
  epost: '',
  webb: 'https://www.exempel.se/kaffestugan',
  kallor: '',
};

const goodFile = `---
namn: Kaffestugan
sammanfattning: Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.
arrangor: Röda Korset i Lund
arrangorstyp: forening
behov: [fika]
malgrupper: [alla]
ensamhetsformer: [social, emotionell]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  ort: Lund
kostnad: gratis
anmalan: ingen
kontakt:
  telefon: 046-12 34 56
  webb: https://www.exempel.se/kaffestugan
kallor:
  - url: https://www.exempel.se/kaffestugan
    sedd: 2026-11-22
---
`;

const noMore = '';
const answers = (change: Partial<Record<keyof typeof good, string | string[]>> = {}) => Object.values({ ...good, ...change }).flat();
const env = { ...process.env, TODAY: '2026-11-22', GITHUB_ACTIONS: '' };

function run(lines: readonly string[]) {
  const input = lines.map((line) => `${line}\n`).join('');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/new.ts', root], { input, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return { stdout, status };
}

const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((f) => (f.isFile() ? [join(f.parentPath, f.name)] : []));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const validate = () => execFileSync(process.execPath, ['scripts/validate.ts', root], { env, encoding: 'utf8' });

function addExisting(path: string, namn: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), goodFile.replace('Kaffestugan', namn));
}

test('writes a file that passes the validation, where the folders say it belongs', () => {
  const { stdout, status } = run([...answers(), noMore, 'ja']);
  expect(status).toBe(0);
  expect(stdout).toContain('Tryck Enter för: Fika tillsammans');
  expect(stdout).toContain('Så här blir filen content/aktiviteter/skane/kaffestugan.md:');
  expect(read('aktiviteter/skane/kaffestugan.md')).toBe(goodFile);
  expect(validate()).toBe('Allt stämmer. 1 poster.\n');
});

test('adds what the person wants to tell, in the order of the fields', () => {
  const times = ['1', 'tisdagar, tors', '13:00', '15:00', '', ''];
  const place = ['2', 'Domkyrkoforum', 'Kyrkogatan 4', '222 22', ''];
  const firstVisit = ['3', 'ja', 'j', '', 'nej', '', 'Anna möter dig vid dörren.'];
  const access = ['4', 'Rullstol, hiss', 'parkering'];
  const languages = ['5', 'svenska, arabiska'];
  const age = ['6', '65–', '', ''];
  run([...answers(), ...times, ...place, ...firstVisit, ...access, ...languages, ...age, noMore, 'ja']);
  expect(read('aktiviteter/skane/kaffestugan.md')).toBe(`---
namn: Kaffestugan
sammanfattning: Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.
arrangor: Röda Korset i Lund
arrangorstyp: forening
behov: [fika]
malgrupper: [alla]
alder: {fran: 65}
ensamhetsformer: [social, emotionell]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  namn: Domkyrkoforum
  adress: Kyrkogatan 4
  postnummer: 222 22
  ort: Lund
tider:
  - {dagar: [tis, tors], start: 13:00, slut: 15:00, varje: vecka}
kostnad: gratis
anmalan: ingen
forsta_gangen:
  kom_ensam: ja
  nagon_moter: ja
  bara_titta: nej
  text: Anna möter dig vid dörren.
tillganglighet: [rullstol, hiss]
tillganglighet_saknas: [parkering]
sprak: [sv, ar]
kontakt:
  telefon: 046-12 34 56
  webb: https://www.exempel.se/kaffestugan
kallor:
  - url: https://www.exempel.se/kaffestugan
    sedd: 2026-11-22
---
`);
  expect(validate()).toBe('Allt stämmer. 1 poster.\n');
});

test.for([
  ['nothing', 'namn', ['', 'Kaffestugan'], 'Skriv vad det heter, till exempel: namn: Kaffestugan'],
  ['a short text', 'sammanfattning', ['Fika.', good.sammanfattning], 'Texten är 5 tecken. Skriv minst 50, så att man förstår vad det är.'],
  ['a misspelt kommun', 'omrade', ['Lundd', 'Lund'], 'Det finns ingen kommun som heter ”Lundd”. Menade du ”Lund”?'],
  ['a number outside the list', 'malgrupper', ['99', '1'], '”99” finns inte i listan. Välj bland: alla, aldre,'],
  ['a misspelt need', 'behov', ['fikka', 'fika'], '”fikka” finns inte i listan. Menade du ”fika”?'],
  ['letters in a number', 'telefon', ['ring oss', '046-12 34 56'], 'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67.'],
  ['a web address without https', 'webb', ['www.exempel.se', good.webb], 'Skriv hela adressen. Den ska börja med https://'],
  ['a personal identity number', 'arrangor', ['Anna 811218-9876', good.arrangor], 'Det ser ut som ett personnummer. Ta bort det.'],
  ['a word that hurts', 'arrangor', ['Vi som lider av sorg', good.arrangor], '”lider av” kan göra ont att läsa. Skriv hellre ”har”.'],
  ['another kind of entry', 'kind', ['4', '3'], '”4” finns inte i listan. Skriv 1, 2 eller 3.'],
] as const)('answers %s in the words of the validation and asks again', ([, key, tries, message]) => {
  const { stdout } = run([...answers({ [key]: tries }), noMore, 'ja']);
  expect(stdout).toContain(message);
  expect(read('aktiviteter/skane/kaffestugan.md')).toBe(goodFile);
});

test('asks for a contact again when none was given', () => {
  const none = { telefon: '', webb: '', kallor: 'https://www.exempel.se/kaffestugan' };
  const { stdout } = run([...answers(none), '046-12 34 56', '', good.webb, noMore, 'ja']);
  expect(stdout).toContain(
    'Något behöver rättas innan vi är klara.\nSkriv minst ett sätt att få kontakt: telefon, epost, webb, chatt eller sms.',
  );
  expect(read('aktiviteter/skane/kaffestugan.md')).toBe(goodFile);
});

test('asks again when a letter arrives in another encoding, and drops what cannot be seen', () => {
  const { stdout } = run([...answers({ namn: ['Kafé\ufffdstugan', 'Kaffe\x1b\x07stugan'] }), noMore, 'ja']);
  expect(stdout).toContain('Ett tecken gick inte att läsa. Skriv raden en gång till.');
  expect(read('aktiviteter/skane/kaffestugan.md')).toBe(goodFile);
});

test('shows the whole list of needs to those who ask for it', () => {
  const { stdout } = run([...answers({ behov: ['?', 'Fika tillsammans'] }), noMore, 'ja']);
  expect(stdout).toContain('  Prata med någon\n   1  Någon att prata med\n');
  expect(read('aktiviteter/skane/kaffestugan.md')).toBe(goodFile);
});

test('puts a support line in its folder without a län', () => {
  const line = { kind: 'stödlinje', omrade: 'hela Sverige', former: '2', ort: [] };
  run([...answers(line), noMore, 'ja']);
  expect(read('stodlinjer/kaffestugan.md')).toContain('\nomrade: hela Sverige\nformer: [telefon]\n');
  expect(validate()).toBe('Allt stämmer. 1 poster.\n');
});

test('puts what covers several län in the folder for the whole country', () => {
  run([...answers({ kind: 'mötesplats', omrade: 'Malmö stad, Habo' }), noMore, 'ja']);
  expect(read('motesplatser/riks/kaffestugan.md')).toContain('\nomrade: {kommuner: [Malmö, Habo]}\n');
});

test('understands the name of a län', () => {
  run([...answers({ omrade: 'västra götaland' }), noMore, 'ja']);
  expect(read('aktiviteter/vastra-gotaland/kaffestugan.md')).toContain('\nomrade: {lan: [Västra Götalands län]}\n');
});

test('adds the kommun to the file name when the name is taken, and changes nothing that was there', () => {
  addExisting('aktiviteter/dalarna/kaffestugan.md', 'Ett annat kafé');
  const before = read('aktiviteter/dalarna/kaffestugan.md');
  run([...answers(), noMore, 'ja']);
  expect(read('aktiviteter/skane/kaffestugan-lund.md')).toBe(goodFile);
  expect(read('aktiviteter/dalarna/kaffestugan.md')).toBe(before);
});

test('says so when the same thing in the same place is there already', () => {
  addExisting('aktiviteter/skane/kaffet.md', 'Kaffestugan');
  const { stdout } = run([...answers(), 'Kaffestugan på kvällen', noMore, 'ja']);
  expect(stdout).toContain('Samma namn på samma plats finns redan: content/aktiviteter/skane/kaffet.md. Ändra i den filen i stället.');
  expect(read('aktiviteter/skane/kaffestugan-pa-kvallen.md')).toContain('\nnamn: Kaffestugan på kvällen\n');
});

test('writes nothing when the person says no', () => {
  const { stdout, status } = run([...answers(), noMore, 'kanske', 'nej']);
  expect(stdout).toContain('Skriv ja eller nej.');
  expect(stdout).toContain('Inget är sparat.');
  expect(status).toBe(0);
  expect(files()).toEqual([]);
});

test.for([0, 1, 9, 17])('leaves nothing behind when the answers end after %i', (count) => {
  const { stdout, status } = run(answers().slice(0, count));
  expect(stdout).toContain('Avbrutet. Inget är sparat.');
  expect(status).toBe(1);
  expect(files()).toEqual([]);
});

test('never says that anyone has checked the facts', () => {
  run([...answers(), noMore, 'ja']);
  expect(existsSync(join(root, 'aktiviteter/skane/kaffestugan.md'))).toBe(true);
  expect(read('aktiviteter/skane/kaffestugan.md')).not.toContain('granskad');
});
