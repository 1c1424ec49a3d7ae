import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toTimes } from '../scripts/lib/incoming/times.ts';
import { parseTable } from '../scripts/lib/import/read-table.ts';
import { addToDoNotList } from '../scripts/lib/do-not-list.ts';
import { toDoNotListKey } from '../src/domain/do-not-list-keys.ts';
import { readDirectory } from '../src/data/entries.ts';
import { toExcel } from './excel-file.ts';
import { copyContent, planFor, rightColumns, toCsv } from './import-plan.ts';
import { temporaryFolder } from './temporary-folder.ts';

const expected = `---
namn: Bokstugan
sammanfattning: Läs och prata om böcker med andra. Du behöver inte ha läst något innan du kommer hit.
arrangor: Föreningen Exempel
arrangorstyp: forening
behov: [bok]
malgrupper: [alla]
ensamhetsformer: [social]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  adress: Boktorget 1
  postnummer: 222 22
  ort: Lund
tider:
  - {dagar: [tis], start: 13:00, slut: 15:00}
kostnad: gratis
anmalan: ingen
kontakt:
  telefon: 040-628 04 00
  webb: https://exempel.example/bok
kallor:
  - url: https://exempel.example/bok
---
`;
const newFile = [{ row: 2, path: 'complete/aktiviteter/skane/bokstugan.md', source: expected }];
const csv = toCsv({});

describe('the same row', () => {
  const headers = Object.keys(rightColumns);
  const english: Record<string, string> = {
    Slag: 'kind',
    Verksamhet: 'Name',
    Beskrivning: 'description',
    Arrangör: 'Organization',
    Kommun: 'municipality',
    Gatuadress: 'Street address',
    Ort: 'City',
    Öppettider: 'opening_hours',
    Pris: 'Price',
    Telefon: 'PHONE',
    Hemsida: 'Website',
  };
  test.for([
    ['with semicolons', 'x.csv', Buffer.from(csv)],
    ['with a byte order mark', 'x.csv', Buffer.from(`\uFEFF${csv}`)],
    ['with Windows line ends', 'x.csv', Buffer.from(csv.replaceAll('\n', '\r\n'))],
    ['in Windows-1252', 'x.csv', Buffer.from(csv.replace('–', '-'), 'latin1')],
    ['in UTF-16', 'x.csv', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['with tabs', 'x.tsv', Buffer.from(csv.replaceAll(';', '\t'))],
    ['with commas and quotes', 'x.csv', Buffer.from(csv.replaceAll(/[^;\n]+/g, '"$&"').replaceAll(';', ','))],
    ['with a word from Excel first', 'x.csv', Buffer.from(`sep=;\r\n${csv}`)],
    ['in English', 'x.csv', Buffer.from(csv.replace(/^.*/, headers.map((name) => english[name] ?? name).join(';')))],
    ['in Excel', 'x.xlsx', toExcel([headers, Object.values(rightColumns)])],
    ['in JSON', 'x.json', Buffer.from(JSON.stringify([rightColumns]))],
    [
      'in JSON with our own fields',
      'x.json',
      Buffer.from(
        JSON.stringify({
          poster: [
            {
              slag: 'aktiviteter',
              namn: 'Bokstugan',
              sammanfattning: rightColumns['Beskrivning'],
              arrangor: 'Föreningen Exempel',
              arrangorstyp: 'forening',
              behov: ['bok'],
              malgrupper: ['alla'],
              ensamhetsformer: ['social'],
              omrade: { kommuner: ['Lund'] },
              former: ['pa_plats'],
              plats: { adress: 'Boktorget 1', postnummer: '222 22', ort: 'Lund' },
              tider: [{ dagar: ['tis'], start: '13:00', slut: '15:00' }],
              kostnad: 'gratis',
              anmalan: 'ingen',
              kontakt: { telefon: '040-628 04 00', webb: 'https://exempel.example/bok' },
              kallor: [{ url: 'https://exempel.example/bok' }],
              granskad: '2026-01-01',
            },
          ],
        }),
      ),
    ],
  ] as const)('%s becomes the same file', async ([, name, bytes]) => {
    const { news, problems } = await planFor(name, bytes);
    expect(problems).toEqual([]);
    const [file] = news;
    expect(file!.source).toBe(expected);
    expect(file!.path).toBe(newFile[0]!.path);
  });
});

test('services of HSDS become entries, one for each place', async () => {
  const services = {
    services: [
      {
        id: '1',
        name: 'Trädgårdsgruppen',
        description: 'Odla tillsammans med andra i föreningens trädgård. Vi har redskap och fika till alla som kommer.',
        url: 'https://exempel.example/odla',
        status: 'active',
        minimum_age: 65,
        fees_description: 'Gratis',
        application_process: 'Kom som du är.',
        last_modified: '2026-05-01T10:00:00Z',
        organization: { name: 'Föreningen Exempel', email: 'info@exempel.example' },
        phones: [{ number: '040-628 04 00', description: 'Växeln' }],
        languages: [{ code: 'sv' }, { code: 'fi' }],
        schedules: [{ freq: 'WEEKLY', byday: 'MO,WE', opens_at: '13:00:00', closes_at: '15:00:00' }],
        service_at_locations: [
          {
            location: {
              name: 'Norra trädgården',
              latitude: 55.71,
              longitude: 13,
              addresses: [{ address_1: 'Odlingsvägen 1', city: 'Lund', postal_code: '22222' }],
            },
          },
          { location: { name: 'Södra trädgården', addresses: [{ address_1: 'Jordgatan 2', city: 'Dalby', region: 'Lund' }] } },
        ],
      },
    ],
  };
  const alltid = { slag: 'aktiviteter', arrangorstyp: 'forening', malgrupper: 'aldre', ensamhetsformer: 'social' };
  const { news, problems } = await planFor('x.json', JSON.stringify(services), { alltid }, { proposesNeeds: true });
  expect(problems).toEqual([]);
  expect(news.map(({ row, path }) => [row, path])).toEqual([
    [1, 'complete/aktiviteter/skane/tradgardsgruppen.md'],
    [1, 'complete/aktiviteter/skane/tradgardsgruppen-lund.md'],
  ]);
  expect(news[0]!.source).toBe(`---
namn: Trädgårdsgruppen
sammanfattning: Odla tillsammans med andra i föreningens trädgård. Vi har redskap och fika till alla som kommer.
arrangor: Föreningen Exempel
arrangorstyp: forening
behov: [fika, natur]
malgrupper: [aldre]
alder: {fran: 65}
ensamhetsformer: [social]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  namn: Norra trädgården
  adress: Odlingsvägen 1
  postnummer: 22222
  ort: Lund
  lat: 55.71
  lon: 13.0
tider:
  - {dagar: [mån, ons], start: 13:00, slut: 15:00}
kostnad: gratis
anmalan: fraga
sa_gor_du: Kom som du är.
sprak: [sv, fi]
kontakt:
  telefon:
    - nummer: 040-628 04 00
      text: Växeln
  epost: info@exempel.example
  webb: https://exempel.example/odla
kallor:
  - url: https://exempel.example/odla
    daterad: 2026-05-01
---
`);
});

describe('times as people write them', () => {
  test.for([
    ['tisdagar 13–15', [{ dagar: ['tis'], start: '13:00', slut: '15:00' }]],
    ['Mån-fre kl 9.30-16', [{ dagar: ['mån', 'tis', 'ons', 'tors', 'fre'], start: '09:30', slut: '16:00' }]],
    ['Tisdag och torsdag klockan 18:00', [{ dagar: ['tis', 'tors'], start: '18:00' }]],
    [
      'Vardagar 8-17, lördagar 10-14',
      [
        { dagar: ['mån', 'tis', 'ons', 'tors', 'fre'], start: '08:00', slut: '17:00' },
        { dagar: ['lör'], start: '10:00', slut: '14:00' },
      ],
    ],
    [
      'mån 10-12; ons 13-15',
      [
        { dagar: ['mån'], start: '10:00', slut: '12:00' },
        { dagar: ['ons'], start: '13:00', slut: '15:00' },
      ],
    ],
    ['första tisdagen i månaden kl 13', undefined],
    ['tisdagar', undefined],
    ['tisdagar 13-15 utom i juli', undefined],
  ] as const)('%s', ([written, times]) => {
    expect(toTimes(written)).toEqual(times);
  });

  test('that are no pattern become a sentence', async () => {
    const { news } = await planFor('x.csv', toCsv({ Öppettider: 'Varannan tisdag, ring först' }));
    expect(news[0]!.source).toContain('\ntider_text: Varannan tisdag, ring först\n');
  });
});

describe('spreadsheets', () => {
  const plan = async (change: Record<string, string | number>) => {
    const all = { ...rightColumns, ...change };
    return planFor('x.xlsx', toExcel([Object.keys(all), Object.values(all)]));
  };
  test('keep dates as days and hours as parts of a day', async () => {
    const { news, problems } = await plan({ Öppettider: '', Dag: 'tis', Start: 0.5416666667, Slut: 0.625, Startdatum: 46266, Sedd: 46348 });
    expect(problems).toEqual([]);
    expect(news[0]!.source).toContain('- {dagar: [tis], start: 13:00, slut: 15:00, fran: 2026-09-01}');
    expect(news[0]!.source).toContain('    sedd: 2026-11-22');
  });
  test('give zip codes and ages as numbers', async () => {
    const { news } = await plan({ Postnr: 22222, 'Ålder från': 65 });
    expect(news[0]!.source).toContain('  postnummer: 22222\n');
    expect(news[0]!.source).toContain('alder: {fran: 65}');
  });
  test('say which sheets there are', async () => {
    await expect(parseTable('x.xlsx', toExcel([['namn'], ['x']], 'Höst'), 'Vår')).rejects.toThrow(
      'Det finns inget blad som heter ”Vår”. Bladen heter: Höst.',
    );
  });
});

describe('what is there already', () => {
  const twin = {
    Slag: 'Mötesplats',
    Verksamhet: 'Kaffestugan',
    Arrangör: 'Svenska kyrkan i Lund',
    'Typ av arrangör': 'trossamfund',
    Öppettider: 'onsdagar 10–12',
    Gatuadress: '',
    Postnr: '',
    Telefon: '046-123 45 67',
    Hemsida: 'https://www.exempel.se/kaffe',
    Källa: 'https://exempel.example/ny',
  };

  test('is shown as a change, and keeps what the file has and the row has not', async () => {
    const root = copyContent();
    const path = join(root, 'motesplatser/skane/kaffestugan-lund.md');
    const before = readFileSync(path, 'utf8');
    const { changes, news, problems } = await planFor('x.csv', toCsv(twin), {}, { root });
    expect(problems).toEqual([]);
    expect(news).toEqual([]);
    expect(changes).toHaveLength(1);
    const kept = before.split('\n').filter((line) => !changes[0]!.hunks.some((hunk) => hunk.before.includes(line)));
    expect(changes[0]!.source.split('\n')).toEqual(expect.arrayContaining(kept));
    expect(changes[0]!.hunks.map(({ after }) => after[0])).toContain('tider:');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('is the same when the row says nothing new', async () => {
    const root = copyContent();
    await planFor('x.csv', toCsv(twin), {}, { root });
    const entry = readDirectory('tests/fixtures/complete', '2026-11-22').entries.find(({ id }) => id === 'kaffestugan-lund')!;
    const row = { slag: 'motesplatser', namn: entry.namn, sammanfattning: entry.sammanfattning, arrangor: entry.arrangor };
    const rest = {
      arrangorstyp: entry.arrangorstyp,
      behov: entry.behov,
      malgrupper: entry.malgrupper,
      ensamhetsformer: entry.ensamhetsformer,
    };
    const must = {
      omrade: 'Lund',
      former: entry.former,
      kostnad: 'fråga',
      anmalan: 'fråga',
      'kontakt.telefon': entry.kontakt.telefon?.[0]?.nummer ?? '',
    };
    const { same, changes, problems } = await planFor(
      'x.json',
      JSON.stringify([
        { ...row, ...rest, ...must, 'kontakt.webb': entry.kontakt.webb, 'plats.ort': entry.plats!.ort, kallor: entry.kallor[0]!.url },
      ]),
      {},
      { root },
    );
    expect([problems, changes]).toEqual([[], []]);
    expect(same).toEqual([{ row: 1, path: 'content/motesplatser/skane/kaffestugan-lund.md' }]);
  });

  test('is not guessed at when it only resembles', async () => {
    const { problems, news } = await planFor('x.csv', toCsv({ ...twin, Verksamhet: 'Kaffestugan för nya' }));
    expect(news).toEqual([]);
    expect(problems[0]!.message).toContain('Liknar complete/motesplatser/skane/kaffestugan-lund.md.');
    const allowed = await planFor('x.csv', toCsv({ ...twin, Verksamhet: 'Kaffestugan för nya' }), {}, { allowsAlike: true });
    expect(allowed.news).toHaveLength(1);
  });

  test('is left to people when comments would be lost', async () => {
    const root = copyContent();
    const path = join(root, 'motesplatser/skane/kaffestugan-lund.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(kontakt: .*)$/m, '$1 # ring inte på måndagar'));
    const { problems } = await planFor('x.csv', toCsv(twin), {}, { root });
    expect(problems[0]!.message).toBe(
      'Filen content/motesplatser/skane/kaffestugan-lund.md är skriven så att den bara går att ändra för hand.',
    );
  });
});

test('nobody who asked not to be listed comes in', async () => {
  const root = copyContent();
  const { list: doNotList } = addToDoNotList(root, [toDoNotListKey('Föreningen Exempel')!]);
  const { problems, news } = await planFor('x.csv', csv, {}, { root, doNotList });
  expect(news).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Den här arrangören tar vi inte med. Ta bort raden. Undrar du något, mejla redaktionen.',
  ]);
});

test('the date of a check is never read', async () => {
  const { news, notes } = await planFor('x.csv', toCsv({ Granskad: '2026-11-01', Granskad_av: 'arrangoren', Akut: 'ja' }));
  expect(news[0]!.source).toBe(expected);
  expect(notes).toHaveLength(3);
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/import.ts', ...args], { encoding: 'utf8', env: { ...process.env, TODAY: '2026-11-22' } });
  const filesIn = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort();

  test('writes nothing until it is told to, and then only what is new', () => {
    const root = copyContent();
    const file = join(temporaryFolder(), 'lista.csv');
    writeFileSync(file, csv);
    const before = filesIn(root);
    const dry = run(file, '--mapp', root);
    expect(dry.stdout).toContain('rad 2: content/aktiviteter/skane/bokstugan.md');
    expect([filesIn(root), existsSync(`${file}.karta.json`)]).toEqual([before, false]);

    const wet = run(file, '--mapp', root, '--skriv');
    expect(wet.stdout).toContain('Skrev 1 nya filer och ändrade i 0.');
    expect(readFileSync(join(root, 'aktiviteter/skane/bokstugan.md'), 'utf8')).toBe(expected);
    expect(JSON.parse(readFileSync(`${file}.karta.json`, 'utf8'))).toMatchObject({
      kolumner: { Verksamhet: 'namn', Telefon: 'kontakt.telefon' },
    });

    const again = run(file, '--mapp', root, '--skriv');
    expect(again.stdout).toContain('Nya: 0. Ändras: 0. Lika som nu: 1. Behöver rättas: 0.');

    writeFileSync(file, toCsv({ Telefon: '040-628 04 01' }));
    const waiting = run(file, '--mapp', root, '--skriv');
    expect(waiting.stdout).toContain('    -   telefon: 040-628 04 00\n');
    expect(waiting.stdout).toContain('    +   telefon: 040-628 04 01\n');
    expect(readFileSync(join(root, 'aktiviteter/skane/bokstugan.md'), 'utf8')).toBe(expected);
    run(file, '--mapp', root, '--skriv', '--uppdatera');
    expect(readFileSync(join(root, 'aktiviteter/skane/bokstugan.md'), 'utf8')).toBe(expected.replace('04 00', '04 01'));
  }, 60_000);
});

test('what is missing in every row is said once, and how to say it for all', () => {
  const file = join(temporaryFolder(), 'lista.csv');
  writeFileSync(
    file,
    toCsv({ Målgrupp: '' }, { Målgrupp: '', Verksamhet: 'Soppan', Kommun: 'Lundd' }, { Målgrupp: '', Verksamhet: 'Stickcaféet' }),
  );
  const { stdout, status } = spawnSync(process.execPath, ['scripts/import.ts', file, '--mapp', copyContent()], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('i alla 3 rader\n  Målgrupp: Välj minst en grupp som det är för. ');
  expect(stdout.match(/Välj minst en grupp som det är för/g)).toHaveLength(1);
  expect(stdout).toContain('fyll i ”alltid” i kartan.\n\nrad 3\n  Kommun: ');
});

test('five thousand rows take less than ten seconds', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => ({
    Verksamhet: `Bokstugan ${i} ord${i}`,
    Gatuadress: `Boktorget ${i}`,
    Kommun: ['Lund', 'Malmö', 'Eslöv'][i % 3]!,
    Ort: ['Lund', 'Malmö', 'Eslöv'][i % 3]!,
  }));
  const bytes = toCsv(...rows);
  const before = process.cpuUsage();
  const { news, problems } = await planFor('x.csv', bytes);
  expect([news.length, problems]).toEqual([5000, []]);
  const { user, system } = process.cpuUsage(before);
  // The processor's seconds: others may use the machine at the same time.
  expect((user + system) / 1_000_000).toBeLessThan(10);
}, 60_000);
