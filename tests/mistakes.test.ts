// Every mistake that we can think of, and the whole answer: a table, so the file is longer than most.
import { describe, expect, test } from 'vitest';
import { exampleSource } from '../scripts/lib/readme/example.ts';
import { toProposal } from '../scripts/lib/issue/to-proposal.ts';
import { findExplanation } from '../scripts/lib/answers/explanations.ts';
import { toSentence } from '../scripts/lib/report.ts';
import { readDirectory } from '../src/data/entries.ts';
import { parseEntryFile } from '../src/data/front-matter.ts';
import { checkEntry } from '../src/domain/entry/check.ts';
import { today } from './example-entry.ts';
import { planFor, toCsv } from './import-plan.ts';
import { toIssueBody } from './issue-body.ts';

type InFile = readonly [name: string, line: string, written: string, answers: readonly string[]];
type InAnswers = readonly [name: string, change: Readonly<Record<string, string>>, answers: readonly string[]];

const inFiles: readonly InFile[] = [
  ['no dashes', '---\nnamn', 'namn', ['Första raden ska vara tre streck: ---']],
  ['fields that do not end', '---\n\nIbland', '\nIbland', ['Fälten slutar inte. Skriv tre streck --- på en egen rad efter dem.']],
  ['a code engine', '---\nnamn', '---js\nnamn', ['Efter de tre strecken får inget stå. Du skrev ”---js”. Skriv bara: ---']],
  ['two colons', 'namn: Kaffestugan', 'namn: Kaffestugan: fika', ['Det står två kolon på raden. Sätt texten inom citattecken.']],
  ['a tab', 'alder: {fran: 65}', 'alder:\n\tfran: 65', ['Raden börjar med en tabb. Byt den mot mellanslag.']],
  [
    'a bracket that never closes',
    'behov: [fika, motesplats]',
    'behov: [fika, motesplats',
    ['Tecknet ] saknas. Skriv det efter det sista ordet på raden.'],
  ],
  ['a key twice', 'namn: Kaffestugan', 'namn: Kaffestugan\nnamn: Kaffet', ['Samma fält står två gånger. Ta bort det ena.']],
  [
    'an anchor',
    'namn: Kaffestugan',
    'namn: &a Kaffestugan',
    ['Tecknen & och * har en särskild betydelse här. Sätt texten inom citattecken.'],
  ],
  ['no name', 'namn: Kaffestugan\n', '', ['namn: Skriv vad det heter, till exempel: namn: Kaffestugan']],
  [
    'a key with å',
    'malgrupper: [aldre, anhoriga]',
    'målgrupper: [aldre]',
    [
      'malgrupper: Välj minst en grupp som det är för. Är alla välkomna, skriv: alla',
      'målgrupper: Fältet ”målgrupper” finns inte. Menade du ”malgrupper”?',
    ],
  ],
  [
    'a short summary',
    'sammanfattning: Fika och prata med andra en stund. Du behöver inte känna någon, och du får komma och gå som du vill.',
    'sammanfattning: Fika.',
    ['sammanfattning: Du skrev ”Fika.”. Texten är 5 tecken. Skriv minst 50, så att man förstår vad det är.'],
  ],
  ['a misspelled need', 'behov: [fika, motesplats]', 'behov: [fikka]', ['behov.1: ”fikka” finns inte i listan. Menade du ”fika”?']],
  [
    'a misspelled kommun',
    'omrade: {kommuner: [Lund]}',
    'omrade: {kommuner: [Lundd]}',
    ['omrade.kommuner.1: Det finns ingen kommun som heter ”Lundd”. Menade du ”Lund”?'],
  ],
  ['a kommun alone', 'omrade: {kommuner: [Lund]}', 'omrade: Lund', ['omrade: Du skrev ”Lund”. Skriv så här: omrade: {kommuner: [Lund]}']],
  [
    'four digits in the zip code',
    '  postnummer: 222 22',
    '  postnummer: 2222',
    ['plats.postnummer: Du skrev ”2222”. Skriv fem siffror, till exempel: 145 68'],
  ],
  [
    'a point in the sea',
    '  ort: Lund',
    '  ort: Lund\n  lat: 55.7\n  lon: 33.2',
    ['plats: Punkten ligger utanför Sverige. Har lat och lon bytt plats?'],
  ],
  [
    'an end before the start',
    'slut: 15:00',
    'slut: 12:00',
    [
      'tider.1.slut: Du skrev ”12:00”. Sluttiden är före starttiden. Går det över midnatt? Skriv två rader: en till 24:00 och en från 00:00 nästa dag.',
    ],
  ],
  [
    'an unknown day',
    'dagar: [tis, tors]',
    'dagar: [tisd]',
    ['tider.1.dagar: ”tisd” är ingen veckodag. Skriv dagarna, till exempel: [mån, tors]. Det går också att skriva ”mån–fre” eller ”alla”.'],
  ],
  [
    'http',
    'webb: https://exempel.example/kaffestugan',
    'webb: http://exempel.example',
    [
      'kontakt.webb: Du skrev ”http://exempel.example”. Adressen börjar med http:. Skriv https: i stället. Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar',
    ],
  ],
  [
    'a date from a letter',
    '    sedd: 2026-11-22',
    '    sedd: 22/11 2026',
    ['kallor.1.sedd: Du skrev ”22/11 2026”. Skriv ett datum som finns, som år-månad-dag. Till exempel: 2026-11-22'],
  ],
  [
    'a date to come',
    '    sedd: 2026-11-22',
    '    sedd: 2027-11-22',
    ['kallor.1.sedd: Du skrev ”2027-11-22”. Datumet ligger i framtiden. Skriv dagens datum eller ett tidigare.'],
  ],
  [
    'a personal number',
    'arrangor: Föreningen Exempel',
    'arrangor: Anna 811218-9876',
    ['arrangor: Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.'],
  ],
  [
    'a word that hurts',
    'for_vem: För dig som har fyllt 65 år och vill ha sällskap.',
    'for_vem: För den som lider av sorg.',
    ['for_vem: ”lider av” kan göra ont att läsa. Skriv hellre ”har”.'],
  ],
  ['html', 'Ibland sjunger vi', '<b>Ibland</b> sjunger vi', ['Texten innehåller html-kod. Ta bort det som står mellan < och >.']],
  [
    'a picture',
    'Ibland sjunger vi',
    '![Kaffet](https://exempel.example/x.jpg)',
    ['Bilder går inte att ha här. Ta bort bilden och beskriv platsen med ord.'],
  ],
  [
    'a date of a check alone',
    'sokord: [kafferep, prata bort en stund]',
    'granskad: 2026-11-20',
    [
      'granskad_av: granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.',
      'granskad_hur: granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.',
    ],
  ],
];

const inCells: readonly InAnswers[] = [
  ['no name', { Verksamhet: '' }, ['Verksamhet: Skriv vad det heter, till exempel: Kaffestugan']],
  [
    'no kind',
    { Slag: '' },
    ['Slag: Skriv om det är en stödlinje, en mötesplats eller en aktivitet: i kolumnen slag, eller för alla rader med --slag motesplatser'],
  ],
  ['an unknown kind', { Slag: 'butik' }, ['Slag: ”butik” är inget slag. Välj bland: stodlinjer, motesplatser, aktiviteter.']],
  [
    'a short text',
    { Beskrivning: 'Läs böcker.' },
    ['Beskrivning: Du skrev ”Läs böcker.”. Texten är 11 tecken. Skriv minst 50, så att man förstår vad det är.'],
  ],
  [
    'a formula',
    { Arrangör: '=HYPERLINK("https://elak.example","Klicka")' },
    ['Arrangör: Cellen börjar som en formel. Skriv det som ska stå där i stället.'],
  ],
  ['a command', { Arrangör: "+cmd|' /C calc'!A0" }, ['Arrangör: Cellen börjar som en formel. Skriv det som ska stå där i stället.']],
  [
    'a fault from Excel',
    { Kommun: '#REF!' },
    ['Kommun: Cellen visar ett fel från kalkylprogrammet: ”#REF!”. Skriv det som ska stå där i stället.'],
  ],
  [
    'a zero that fell away',
    { Telefon: '406280400' },
    ['Telefon: Den första nollan har fallit bort. Menade du ”0406280400”? Gör cellen till text, så står den kvar.'],
  ],
  [
    'a rounded number',
    { Telefon: '4,62804E+11' },
    ['Telefon: Kalkylprogrammet har avrundat numret till ”4,62804E+11”. Gör cellen till text och skriv hela numret.'],
  ],
  [
    'an address without https',
    { Hemsida: 'www.exempel.example' },
    [
      'Hemsida: Du skrev ”www.exempel.example”. Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar',
    ],
  ],
  ['a misspelled kommun', { Kommun: 'Lunnd' }, ['Kommun: Det finns ingen kommun som heter ”Lunnd”. Menade du ”Lund”?']],
  [
    'an unknown kind of organiser',
    { 'Typ av arrangör': 'klubb' },
    [
      'Typ av arrangör: ”klubb” finns inte i listan. Välj bland: kommun, region, myndighet, forening, trossamfund, studieforbund, stiftelse, foretag.',
    ],
  ],
  ['a need that is none', { Kategori: 'trams' }, ['Kategori: ”trams” finns inte i listan. Hela listan finns i content/README.md.']],
  ['no target group', { Målgrupp: '' }, ['Målgrupp: Välj minst en grupp som det är för. Är alla välkomna, skriv: alla']],
  ['no source', { Källa: '' }, ['Källa: Skriv var uppgifterna kommer från. Till exempel: https://www.exempel.se']],
  [
    'no contact',
    { Telefon: '', Hemsida: '' },
    ['Telefon: Skriv minst ett sätt att få kontakt: telefon, epost, webb, chatt eller sms. Till exempel: 08-123 45 67'],
  ],
  ['no ort', { Ort: '', Gatuadress: '', Postnr: '' }, ['Ort: Ni träffas på plats. Skriv var, minst orten, till exempel: Hallunda']],
  [
    'a date with slashes',
    { Sedd: '11/22/2026' },
    ['Sedd: Du skrev ”11/22/2026”. Skriv ett datum som finns, som år-månad-dag. Till exempel: 2026-11-22'],
  ],
  [
    'a day that is none',
    { Öppettider: '', Dag: 'tisd', Start: '13:00' },
    ['Dag: ”tisd” är ingen veckodag. Skriv dagarna, till exempel: mån, tors. Det går också att skriva ”mån–fre” eller ”alla”.'],
  ],
  [
    'an hour that is none',
    { Öppettider: '', Dag: 'tis', Start: '25:00' },
    ['Start: Du skrev ”25:00”. Skriv klockslaget med timmar och minuter, till exempel: 18:30'],
  ],
  ['an age in words', { 'Ålder från': 'vuxen' }, ['Ålder från: Du skrev ”vuxen”. Skriv ett helt tal, till exempel: 65']],
  [
    'a personal number',
    { 'För vem': 'Ring 811218-9876' },
    ['För vem: Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.'],
  ],
  ['html', { Brödtext: '<script>alert(1)</script>' }, ['Brödtext: Texten innehåller html-kod. Ta bort det som står mellan < och >.']],
];

const inIssues: readonly InAnswers[] = [
  ['no name', { namn: '' }, ['Vad heter det? Skriv vad det heter, till exempel: Kaffestugan']],
  [
    'a long name',
    { namn: 'Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe' },
    [
      'Vad heter det? Du skrev ”Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaffe Kaf…”. Texten är 119 tecken. Korta den till högst 80. Resten kan stå under ”Mer att berätta”.',
    ],
  ],
  [
    'a short text',
    { sammanfattning: 'Fika.' },
    ['Vad gör man där? Du skrev ”Fika.”. Texten är 5 tecken. Skriv minst 50, så att man förstår vad det är.'],
  ],
  ['no kind', { slag: '' }, ['Vad vill du lägga till? Välj ett av svaren.']],
  ['a kind that is none', { slag: 'Butik' }, ['Vad vill du lägga till? Välj ett av svaren.']],
  ['a need that is none', { behov: 'Trams' }, ['Vad kan man få där? ”Trams” finns inte i listan. Hela listan finns i content/README.md.']],
  [
    'seven needs',
    { behov: 'Fika tillsammans, Äta tillsammans, Öppen mötesplats, Sorg, Dansa, Spela spel, Ny i stan' },
    ['Vad kan man få där? Skriv högst 6. Välj de viktigaste.'],
  ],
  ['a misspelled kommun', { omrade: 'Stokholm' }, ['I vilken kommun? Det finns ingen kommun som heter ”Stokholm”. Menade du ”Stockholm”?']],
  [
    'an ort for a kommun',
    { omrade: 'Hallunda' },
    ['I vilken kommun? Det finns ingen kommun som heter ”Hallunda”. Kontrollera stavningen.'],
  ],
  [
    'no ort',
    { 'plats.ort': '', 'plats.adress': '', 'plats.postnummer': '' },
    ['I vilken ort träffas man? Ni träffas på plats. Skriv var, minst orten, till exempel: Hallunda.'],
  ],
  [
    'letters in the zip code',
    { 'plats.postnummer': 'SE-222 22' },
    ['Vilket postnummer är det? Du skrev ”SE-222 22”. Skriv fem siffror, till exempel: 145 68'],
  ],
  [
    'a number in words',
    { 'kontakt.telefon': 'ring Anna' },
    ['Vilket telefonnummer? Du skrev ”ring Anna”. Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67.'],
  ],
  [
    'no letter sign',
    { 'kontakt.epost': 'info.exempel.se' },
    ['Vilken mejladress? Du skrev ”info.exempel.se”. Skriv en mejladress, till exempel: info@exempel.se'],
  ],
  [
    'http',
    { 'kontakt.webb': 'http://exempel.example' },
    [
      'Vilken webbsida? Du skrev ”http://exempel.example”. Adressen börjar med http:. Skriv https: i stället. Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar',
    ],
  ],
  [
    'an address that runs code',
    { 'kontakt.webb': 'javascript:alert(1)' },
    [
      'Vilken webbsida? Du skrev ”javascript:alert(1)”. Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar',
      'Vilken webbsida? Texten innehåller en länk som kan köra kod. Ta bort den.',
    ],
  ],
  [
    'no contact',
    { 'kontakt.telefon': '', 'kontakt.webb': '' },
    ['Vilket telefonnummer? Skriv minst ett sätt att få kontakt: telefon, mejl, webbsida, chatt eller sms.'],
  ],
  ['no source', { kallor: '' }, ['Hur vet du det? Skriv var uppgifterna kommer från.']],
  [
    'a personal number',
    { body: 'Ring Anna 811218-9876' },
    ['Mer att berätta Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.'],
  ],
  [
    'a word that hurts',
    { for_vem: 'För de ensamma.' },
    ['Vill du säga mer om vem det är för? ”de ensamma” kan göra ont att läsa. Skriv hellre ”den som vill träffa andra”.'],
  ],
  [
    'a heading twice',
    { body: '### Vad heter det?\n\nAnnat' },
    ['Rubriken ”Vad heter det?” står två gånger. Ta bort den som inte kom från formuläret.'],
  ],
  [
    'a first time that is none',
    { forsta_gangen: 'Du får en katt' },
    ['”Du får en katt” finns inte i listan. Välj ett av svaren som formuläret har.'],
  ],
];

test('there are more than sixty', () => {
  expect(inFiles.length + inCells.length + inIssues.length).toBeGreaterThan(60);
});

describe('in a file', () => {
  test.for(inFiles)('%s', ([, line, written, answers]) => {
    expect(exampleSource).toContain(line);
    const { frontMatter, body, issues } = parseEntryFile(exampleSource.replace(line, () => written));
    const checked =
      frontMatter === undefined ? undefined : checkEntry({ kind: 'aktiviteter', id: 'kaffestugan', frontMatter, body }, today);
    const all = [...issues, ...(checked === undefined || checked.ok ? [] : checked.issues)];
    expect(all.map((issue) => toSentence({ path: '', line: 1, issue }))).toEqual(answers);
  });
});

describe('in a spreadsheet', () => {
  test.for(inCells)('%s', async ([, change, answers]) => {
    const { news, changes, problems } = await planFor('x.csv', toCsv(change));
    expect([news, changes]).toEqual([[], []]);
    expect(problems.map(({ column, message }) => `${column === '' ? '' : `${column}: `}${message}`)).toEqual(answers);
  });

  test('a cell too many', async () => {
    const { problems } = await planFor('x.csv', `${toCsv({}).trimEnd()};Extra;till\n`);
    expect(problems).toEqual([
      {
        row: 2,
        column: '',
        message:
          'Raden har 21 celler men filen har 19 kolumner. Står det ett komma eller semikolon mitt i en text? Sätt texten inom citattecken.',
      },
    ]);
  });

  test('a quotation mark that is missing', async () => {
    const { problems, news } = await planFor('x.csv', toCsv({}).replace('Boktorget 1', '"Boktorget 1'));
    expect(news).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Ett citattecken saknas. Det som står inom citattecken ska ha ett först och ett sist.',
    ]);
  });

  test.for([
    ['an empty file', 'x.csv', '', 'Filen är tom. Första raden ska ha kolumnernas namn, och under den en rad för varje post.'],
    ['only names', 'x.csv', 'namn;kommun\n', 'Filen har bara en rad. Under raden med kolumnernas namn ska det stå en rad för varje post.'],
    ['zero bytes', 'x.csv', 'namn\n\0', 'Filen är inte en textfil. Spara den som CSV från ditt kalkylprogram.'],
    ['half a JSON', 'x.json', '[{"namn":', 'Det är inte JSON, eller så slutar filen mitt i. Hämta den på nytt och pröva igen.'],
    [
      'a JSON without a list',
      'x.json',
      '{"namn": "x"}',
      'JSON-filen ska vara en lista med poster, eller ha en lista som heter services, contents, items eller poster.',
    ],
    [
      'a JSON in a JSON',
      'x.json',
      `[${'{"a":'.repeat(9)}1${'}'.repeat(9)}]`,
      'JSON-filen har för många nivåer i varandra. Den ska vara en lista med poster.',
    ],
    [
      'a text for a spreadsheet',
      'x.xlsx',
      'namn;kommun',
      'Excelfilen går inte att läsa. Öppna den i Excel, spara den på nytt som .xlsx och pröva igen.',
    ],
    ['an old spreadsheet', 'x.xls', 'x', 'Det här är en gammal Excelfil (.xls). Öppna den i Excel och spara som .xlsx.'],
    ['a document', 'x.docx', 'x', 'Filen ”x.docx” är inte CSV, Excel eller JSON. Spara den som CSV och pröva igen.'],
  ] as const)('%s', async ([, name, text, answer]) => {
    await expect(planFor(name, text)).rejects.toThrow(answer);
  });
});

describe('in an issue', () => {
  const known = {
    directory: readDirectory('tests/fixtures/complete', today),
    taken: new Set<string>(),
    doNotList: { salt: '', hashes: new Set<string>() },
    today,
  };
  test.for(inIssues)('%s', ([, change, answers]) => {
    const proposal = toProposal(toIssueBody(change), known);
    const problems = proposal.kind === 'problems' ? proposal.problems : [];
    expect(problems.map(({ question, message }) => `${question === '' ? '' : `${question} `}${message}`)).toEqual(answers);
  });
});

test('every answer is explained on the page of answers', () => {
  const all = [...inFiles, ...inCells, ...inIssues].flatMap((row) => row.at(-1) as readonly string[]);
  expect(all.filter((answer) => findExplanation(answer) === undefined)).toEqual([]);
});
