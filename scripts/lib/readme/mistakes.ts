// A table of examples, so the file is longer than most.
import { parseEntryFile } from '../../../src/data/front-matter.ts';
import { checkEntry } from '../../../src/domain/entry/check.ts';
import { checkDirectory } from '../../../src/domain/entry/directory.ts';
import type { Issue } from '../../../src/domain/entry/issue.ts';
import type { Kind } from '../../../src/domain/taxonomy.ts';
import { toSentence } from '../report.ts';
import { exampleSource } from './example.ts';
import { toTable } from './table.ts';

const today = '2026-11-22';

/** A line of the example, what someone wrote in its place, and what to think of. The answer is the validation's own. */
const mistakes: readonly (readonly [line: string, written: string, advice: string])[] = [
  ['---\nnamn', 'namn', 'Filen ska börja med tre streck på första raden.'],
  [
    'namn: Kaffestugan',
    'namn: Kaffestugan: fika i Lund',
    'Ett kolon mitt i en text kräver citattecken: `namn: "Kaffestugan: fika i Lund"`.',
  ],
  ['namn: Kaffestugan', 'namn: *Kaffestugan*', 'Tecken som `*`, `&` och `!` först i en text kräver citattecken.'],
  ['namn: Kaffestugan', 'namn: Kaffestugan\nnamn: Kaffet', 'Ett fält får stå en gång.'],
  ['behov: [fika, motesplats]', 'behov: [fika, motesplats', 'Det som börjar med `[` eller `{` ska sluta med `]` eller `}`.'],
  ['alder: {fran: 65}', 'alder:\n\tfran: 65', 'Börja raden med två mellanslag, inte med tabbtangenten.'],
  ['namn: Kaffestugan\n', '', 'Ett fält som alltid behövs saknas.'],
  ['malgrupper: [aldre, anhoriga]', 'målgrupper: [aldre]', 'Fältens namn skrivs utan å, ä och ö.'],
  ['sokord: [kafferep, prata bort en stund]', 'öppettider: tisdagar', 'Fältet finns inte. Alla fält står här ovanför.'],
  [
    'sammanfattning: Fika och prata med andra en stund. Du behöver inte känna någon, och du får komma och gå som du vill.',
    'sammanfattning: Fika.',
    'Texten är för kort eller för lång.',
  ],
  ['arrangorstyp: forening', 'arrangorstyp: klubb', 'Ordet finns inte i listan. Svaret visar vilka som finns.'],
  ['behov: [fika, motesplats]', 'behov: [fikka]', 'Ett skrivfel. Svaret gissar vad du menade.'],
  ['omrade: {kommuner: [Lund]}', 'omrade: {kommuner: [Lundd]}', 'Skriv kommunens namn som på kommunens egen sida.'],
  ['omrade: {kommuner: [Lund]}', 'omrade: Lund', 'Svaret visar hur raden ska se ut.'],
  ['  postnummer: 222 22', '  postnummer: 2222', 'Ett postnummer har fem siffror.'],
  ['start: 13:00', 'start: kl 13', 'Klockslag skrivs med timmar och minuter.'],
  ['slut: 15:00', 'slut: 12:00', 'Det slutar före det börjar.'],
  ['dagar: [tis, tors]', 'dagar: [tisd]', 'Dagarna står i listan här ovanför.'],
  ['till: 2027-01-07', 'till: 2026-12-01', 'Perioden slutar före den börjar.'],
  ['  kom_ensam: ja', '  kom_ensam: kanske', 'Vet du inte, ta bort raden.'],
  [
    '  telefon: 040-628 04 00',
    '  telefon: ring Anna',
    'Bara siffror i numret. Vill du skriva något om det: `telefon: {nummer: 040-628 04 00, text: Anna}`.',
  ],
  [
    '  webb: https://exempel.example/kaffestugan',
    '  webb: http://exempel.example',
    'Vi länkar bara till säkra sidor, alltså sådana som börjar med `https`.',
  ],
  ['    sedd: 2026-11-22', '    sedd: 22/11 2026', 'Datum skrivs med år först.'],
  ['    sedd: 2026-11-22', '    sedd: 2027-11-22', 'Ingen har sett källan i morgon.'],
  [
    'sokord: [kafferep, prata bort en stund]',
    'granskad: 2026-11-20',
    'Skriv alla tre, och bara om en människa har kontrollerat uppgifterna.',
  ],
  ['sokord: [kafferep, prata bort en stund]', 'akut: ja', 'Några fält finns bara för stödlinjer.'],
  ['arrangor: Föreningen Exempel', 'arrangor: Anna 811218-9876', 'Skriv aldrig personnummer.'],
  [
    'for_vem: För dig som har fyllt 65 år och vill ha sällskap.',
    'for_vem: För den som lider av sorg.',
    'Välj ett ord som inte gör någon mindre.',
  ],
  ['Ibland sjunger vi', '<b>Ibland</b> sjunger vi', 'Skriv vanlig text. Fet stil skrivs `**så här**`.'],
  ['Ibland sjunger vi', '![Kaffet](https://exempel.example/kaffe.jpg) Ibland sjunger vi', 'Bilder går inte att ha.'],
];

export function describeMistakes(): string {
  const rows = [...mistakes.map(([line, written, advice]) => [describeWritten(written), answerTo(line, written), advice]), ...aboutFiles()];
  return toTable(['Du skrev', 'Svaret', 'Att tänka på'], rows);
}

/** What the validation says about the example with one line changed. */
function answerTo(line: string, written: string): string {
  if (!exampleSource.includes(line)) throw new Error(`The example has no line: ${line}`);
  const issues = issuesIn(exampleSource.replace(line, () => written));
  if (issues.length === 0) throw new Error(`The validation accepts: ${written}`);
  return issues.map(sentenceOf).join('\n');
}

function issuesIn(source: string, kind: Kind = 'aktiviteter', id = 'kaffestugan') {
  const { frontMatter, body, issues } = parseEntryFile(source);
  const checked = frontMatter === undefined ? undefined : checkEntry({ kind, id, frontMatter, body }, today);
  return [...issues, ...(checked === undefined || checked.ok ? [] : checked.issues)];
}

/** Mistakes in where the file is and what it is called. */
function aboutFiles(): string[][] {
  const [name] = issuesIn(exampleSource, 'aktiviteter', 'Kaffestugan på torget');
  const { frontMatter, body } = parseEntryFile(exampleSource);
  const checked = checkEntry({ kind: 'aktiviteter', id: 'kaffestugan', frontMatter, body }, today);
  if (name === undefined || !checked.ok)
    throw new Error('The example is wrong where it should be right, or right where it should be wrong');
  const twice = ['content/aktiviteter/skane/kaffestugan.md', 'content/aktiviteter/skane/kaffet.md'];
  const twins = checkDirectory(twice.map((path, i) => ({ path, entry: { ...checked.entry, id: `kaffestugan-${i}` } })));
  return [
    ['en fil som heter `Kaffestugan på torget.md`', sentenceOf(name), 'Filens namn blir sidans adress.'],
    ...twins.map(({ issue }) => ['samma sak i två filer', sentenceOf(issue), 'Titta i den filen. Ändra där om något är gammalt.']),
  ];
}

/** Without the line number: the table has no file. */
function sentenceOf(issue: Issue): string {
  return toSentence({ path: '', line: 1, issue });
}

function describeWritten(written: string): string {
  if (written === '') return 'raden `namn` saknas';
  if (written === 'namn') return 'inga streck först';
  return written
    .split('\n')
    .map((line) => `\`${line.trim()}\``)
    .join('\n');
}
