import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDirectory } from '../src/data/entries.ts';
import { toSentence } from '../scripts/lib/report.ts';
import { today } from './example-entry.ts';

const scratch = mkdtempSync(join(tmpdir(), 'contributor-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const valid = readFileSync('tests/fixtures/complete/motesplatser/skane/kaffestugan-lund.md', 'utf8');
const path = 'motesplatser/skane/kaffestugan-lund.md';

/** What the contributor reads for one file: "content/…:line field: message". */
function answer(source: string, file = path): string[] {
  const root = join(mkdtempSync(join(scratch, 'x-')), 'content');
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
  return readDirectory(root, today).findings.map((finding) => `${finding.path}:${finding.line} ${toSentence(finding)}`);
}

/** The same file with one line written otherwise. */
function withLine(key: string, line: string): string {
  const changed = valid.replace(new RegExp(`^${key}:.*$`, 'm'), () => line);
  if (changed === valid) throw new Error(`No line begins with: ${key}`);
  return changed;
}

test('the file as it is needs no answer', () => {
  expect(answer(valid)).toEqual([]);
});

test.for([
  ['leaves out the name', '^namn', '# inget namn', '1 namn: Skriv vad det heter, till exempel: namn: Kaffestugan'],
  ['writes a colon in the name', 'namn', 'namn: Fika: i kyrkan', '2 Det står två kolon på raden. Sätt texten inom citattecken.'],
  [
    'forgets the space after the colon',
    'namn',
    'namn:Kaffestugan',
    '2 Raden går inte att läsa. Saknas ett kolon, eller står det för mycket på en rad?',
  ],
  [
    'forgets a citation mark',
    'arrangor',
    'arrangor: "Svenska kyrkan',
    '4 Ett tecken saknas: en parentes, ett kolon eller ett citattecken.',
  ],
  ['uses a tab', 'roda_dagar', '\troda_dagar: stangt', '15 Raden börjar med en tabb. Byt den mot mellanslag.'],
  [
    'writes a key with å',
    'anmalan',
    'anmälan: ingen',
    '1 anmalan: Välj det som stämmer. Välj bland: ingen, ring_forst, anmalan, remiss, fraga.',
    '18 anmälan: Fältet ”anmälan” finns inte. Menade du ”anmalan”?',
  ],
  [
    'writes a term with ö',
    'arrangorstyp',
    'arrangorstyp: förening',
    '5 arrangorstyp: ”förening” finns inte i listan. Menade du ”forening”?',
  ],
  [
    'invents a need',
    'behov',
    'behov: [fika, gemenskap]',
    '6 behov.2: ”gemenskap” finns inte i listan. Hela listan finns i content/README.md.',
  ],
  [
    'misspells the kommun',
    'omrade',
    'omrade: {kommuner: [Lunnd]}',
    '9 omrade.kommuner.1: Det finns ingen kommun som heter ”Lunnd”. Menade du ”Lund”?',
  ],
  ['writes the kommun alone', 'omrade', 'omrade: Lund', '9 omrade: Du skrev ”Lund”. Skriv så här: omrade: {kommuner: [Lund]}'],
  [
    'changes lat and lon',
    'plats',
    'plats: {ort: Lund, lat: 13.195, lon: 55.711}',
    '11 plats: Punkten ligger utanför Sverige. Har lat och lon bytt plats?',
  ],
  [
    'takes the point from another town',
    'plats',
    'plats: {ort: Lund, lat: 57.708, lon: 11.974}',
    '11 plats.lat: Du skrev ”57.708”. Punkten ligger 235 km från Lund. Stämmer det, skriv varför i ”lage_forklaring”.',
  ],
  [
    'leaves the post code short',
    'plats',
    'plats: {ort: Lund, postnummer: 2273}',
    '11 plats.postnummer: Du skrev ”2273”. Skriv fem siffror, till exempel: 145 68',
  ],
  [
    'ends before it starts',
    'tider',
    'tider: {dagar: tis, start: 15:00, slut: 13:00}',
    '12 tider.1.slut: Du skrev ”13:00”. Sluttiden är före starttiden. Går det över midnatt? Skriv två rader: en till 24:00 och en från 00:00 nästa dag.',
  ],
  [
    'writes a day that is no day',
    'tider',
    'tider: {dagar: tisdga}',
    '12 tider.1.dagar: ”tisdga” är ingen veckodag. Skriv dagarna, till exempel: [mån, tors]. Det går också att skriva ”mån–fre” eller ”alla”.',
  ],
  [
    'says yes in English',
    'forsta_gangen',
    'forsta_gangen: {kom_ensam: yes}',
    '19 forsta_gangen.kom_ensam: Du skrev ”yes”. Skriv ja eller nej.',
  ],
  [
    'gives a link without lock',
    'kontakt',
    'kontakt: {webb: "http://kaffestugan.se"}',
    '21 kontakt.webb: Du skrev ”http://kaffestugan.se”. Adressen börjar med http:. Skriv https: i stället. Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar',
  ],
  [
    'puts words in the number',
    'kontakt',
    'kontakt: {telefon: 046-71 87 00 Anna}',
    '21 kontakt.telefon.1.nummer: Du skrev ”046-71 87 00 Anna”. Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 08-123 45 67, text: växeln}',
  ],
  [
    'gives a bare link as source',
    'kallor',
    'kallor: [https://www.exempel.se]',
    '24 kallor.1: Du skrev ”https://www.exempel.se”. Skriv fälten på egna rader. Här finns: url, namn, sedd, daterad.',
  ],
  [
    'dates the source tomorrow',
    'kallor',
    'kallor: {url: https://www.exempel.se, sedd: 2026-11-23}',
    '24 kallor.1.sedd: Du skrev ”2026-11-23”. Datumet ligger i framtiden. Skriv dagens datum eller ett tidigare.',
  ],
  [
    'says only when it was checked',
    'anmalan',
    'anmalan: ingen\ngranskad: 2026-11-01',
    '1 granskad_av: granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.',
    '1 granskad_hur: granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.',
  ],
  ['makes it an emergency', 'anmalan', 'anmalan: ingen\nakut: ja', '19 akut: Fältet ”akut” finns bara för stödlinjer. Ta bort raden.'],
  ...['index', '---', 'con', 'a'.repeat(300)].map(
    (id) =>
      [
        'says that it was called ' + id,
        'anmalan',
        `anmalan: ingen\ntidigare: ["${id}"]`,
        `19 tidigare.1: Du skrev ”${id.length > 60 ? `${'a'.repeat(57)}…` : id}”. Skriv det gamla filnamnet utan .md`,
      ] as const,
  ),
  [
    'writes about somebody’s number',
    'kostnad_text',
    'kostnad_text: Fråga 811228-9874.',
    '17 kostnad_text: Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.',
  ],
] as const)('who %s reads what to write instead', ([, key, line, ...messages]) => {
  expect(answer(withLine(key.replace('^', ''), line))).toEqual(messages.map((message) => `content/${path}:${message}`));
});

test.for([
  ['opens without dashes', valid.slice(4), '1 Första raden ska vara tre streck: ---'],
  [
    'never closes the fields',
    valid.replace(/\n---\n[\s\S]*/, '\n'),
    '1 Fälten slutar inte. Skriv tre streck --- på en egen rad efter dem.',
  ],
  [
    'pastes a picture',
    `${valid}\n![kaffe](https://www.exempel.se/kaffe.jpg)\n`,
    '29 Bilder går inte att ha här. Ta bort bilden och beskriv platsen med ord.',
  ],
  [
    'writes with Windows line ends',
    valid.replaceAll('\n', '\r\n').replace('avgift', 'dyrt'),
    '16 kostnad: ”dyrt” finns inte i listan. Välj bland: gratis, avgift, fraga.',
  ],
  ['saves in the encoding of old Windows', valid.replaceAll('ö', '\ufffd'), '3 Ett tecken går inte att läsa. Spara filen som UTF-8.'],
] as const)('who %s reads what to do', ([, source, message]) => {
  expect(answer(source)).toEqual([`content/${path}:${message}`]);
});

test.for([
  [
    'names the file in capitals',
    'motesplatser/skane/Kaffestugan.md',
    'Filnamnet får bara ha små bokstäver a–z, siffror och bindestreck, och högst 80 av dem. Till exempel: kaffestugan-lund.md',
  ],
  [
    'names the folder in the singular',
    'motesplats/kaffestugan.md',
    'Filen ligger i fel mapp. Lägg den i någon av: stodlinjer, motesplatser, aktiviteter.',
  ],
  [
    'names the folder as the län',
    'motesplatser/Västra Götaland/kaffestugan.md',
    'Mappens namn får bara ha små bokstäver a–z, siffror och bindestreck. Till exempel: vastra-gotaland',
  ],
  ['names the file as the front of a folder', 'motesplatser/skane/index.md', 'En fil kan inte heta ”index.md”. Lägg till ett ord.'],
  ['saves as text', 'motesplatser/skane/kaffestugan.md.txt', 'Filen ska sluta på .md. Byt namn på den.'],
] as const)('who %s reads where it goes', ([, file, message]) => {
  expect(answer(valid, file)).toEqual([`content/${file}:1 ${message}`]);
});
