// The form's questions in the order they are asked: a table, so the file is longer than most.
import { behov, behovsgrupper } from '../domain/behov.ts';
import { sprak } from '../domain/sprak.ts';
import {
  anmalningar,
  arrangorstyper,
  ensamhetsformer,
  former,
  forstaGangen,
  kostnader,
  malgrupper,
  tillganglighet,
  type Kind,
} from '../domain/taxonomy.ts';
import { varje, veckodagar } from '../domain/veckodagar.ts';
import { idsOf, type Vocabulary } from '../domain/vocabulary.ts';
import { capitalise } from './format.ts';
import { questions } from './questions.ts';

export interface Field {
  /** The answer's name, which is its path in the file. In rows: its path within the row. */
  name: string;
  label: string;
  /** "known" is yes, no or not known. */
  input: 'line' | 'lines' | 'date' | 'one' | 'many' | 'select' | 'tick' | 'known';
  help?: string;
  terms?: Vocabulary;
  /** Terms under headings that fold. */
  groups?: readonly { label: string; terms: Vocabulary }[];
  /** What kind of keys a phone should show. */
  keys?: 'tel' | 'email' | 'url' | 'numeric';
  /** What is chosen from the start. */
  start?: string;
}

/** Several of the same: one row for each. */
export interface Rows {
  name: string;
  legend: string;
  add: string;
  max: number;
  /** How many stand there from the start. */
  start: number;
  fields: readonly Field[];
}

export interface Question {
  id: string;
  title: string;
  help?: string;
  fields?: readonly Field[];
  rows?: Rows;
  /** What fewer people need, behind a fold in the question. */
  more?: { summary: string; fields: readonly Field[] };
  kinds?: readonly Kind[];
}

const line = (name: string, label: string, help?: string, rest: Partial<Field> = {}): Field => ({
  name,
  label,
  input: 'line',
  ...(help === undefined ? {} : { help }),
  ...rest,
});
const lines = (name: string, label: string, help: string): Field => line(name, label, help, { input: 'lines' });
const oneOf = (name: string, label: string, terms: Vocabulary): Field => ({ name, label, input: 'one', terms });
const someOf = (name: string, label: string, terms: Vocabulary, help?: string): Field => ({
  ...line(name, label, help),
  input: 'many',
  terms,
});
const date = (name: string, label: string): Field => ({ name, label, input: 'date' });
const known = (name: string, label: string): Field => ({ name, label, input: 'known' });
const alone = (field: Field): Question => ({ id: field.name, title: field.label, fields: [field] });

/** The kinds, as somebody thinks of them who has something to announce. */
export const kindsInWords = {
  stodlinjer: { label: 'Stödlinje: någon att ringa, chatta med eller skriva till' },
  motesplatser: { label: 'Mötesplats: ett ställe man kan gå till' },
  aktiviteter: { label: 'Aktivitet: något man gör tillsammans, eller någon som kommer på besök' },
} as const satisfies Record<Kind, { label: string }>;

const ensamhetsformerInWords = Object.fromEntries(idsOf(ensamhetsformer).map((id) => [id, { label: ensamhetsformer[id].kort }]));

const behovInGroups = Object.values(behovsgrupper).map(({ label, behov: ids }) => ({
  label,
  terms: Object.fromEntries(ids.map((id) => [id, { label: behov[id].label }])),
}));

const daysById = Object.fromEntries(veckodagar.map(({ id, label }) => [id, { label: capitalise(label) }]));
const varjeInOrder = (['vecka', 'jamn_vecka', 'udda_vecka', '1', '2', '3', '4', 'sista'] as const).map((id) => [id, varje[id]] as const);

/** What the schema needs. */
export const neededQuestions: readonly Question[] = [
  alone(oneOf('slag', questions.slag.label, kindsInWords)),
  alone(line('namn', questions.namn.label, questions.namn.help)),
  alone(lines('sammanfattning', questions.sammanfattning.label, questions.sammanfattning.help)),
  alone(line('arrangor', questions.arrangor.label, questions.arrangor.help)),
  alone(oneOf('arrangorstyp', questions.arrangorstyp.label, arrangorstyper)),
  alone({
    name: 'behov',
    ...questions.behov,
    input: 'many',
    groups: behovInGroups,
  }),
  alone(someOf('malgrupper', questions.malgrupper.label, malgrupper, questions.malgrupper.help)),
  alone(
    someOf(
      'ensamhetsformer',
      questions.ensamhetsformer.label,
      ensamhetsformerInWords,
      'Till exempel: För få att vara med. Välj gärna flera.',
    ),
  ),
  alone(line('omrade', questions.omrade.label, questions.omrade.help)),
  alone(someOf('former', questions.former.label, former, questions.former.help)),
  {
    id: 'plats',
    title: 'Var träffas man?',
    help: 'Hoppa över frågan om man inte ses på plats.',
    fields: [line('plats.ort', 'Ort', 'Till exempel: Hallunda')],
    more: {
      summary: 'Adress och hur man hittar dit',
      fields: [
        { name: 'plats.dold', label: 'Adressen är skyddad. Då frågar vi bara efter orten.', input: 'tick', terms: { ja: { label: '' } } },
        line('plats.namn', 'Platsens namn', 'Till exempel: Fornbodaskolan'),
        line('plats.adress', 'Gatuadress', 'Till exempel: Storgatan 4'),
        line('plats.postnummer', 'Postnummer', 'Till exempel: 145 68', { keys: 'numeric' }),
        line('plats.vagbeskrivning', 'Hur hittar man dit?', 'Till exempel: Buss 172 stannar utanför.'),
      ],
    },
  },
  {
    id: 'kostnad',
    title: questions.kostnad.label,
    fields: [oneOf('kostnad', 'Kostnad', kostnader), line('kostnad_text', questions.kostnad_text.label, questions.kostnad_text.help)],
  },
  alone(oneOf('anmalan', questions.anmalan.label, anmalningar)),
  {
    id: 'kontakt',
    title: 'Hur får man kontakt?',
    help: 'Minst ett sätt behövs. Alla kan läsa det du skriver.',
    rows: {
      name: 'kontakt.telefon',
      legend: 'Telefon',
      add: 'Lägg till ett nummer',
      max: 6,
      start: 1,
      fields: [
        line('nummer', 'Telefonnummer', 'Till exempel: 08-123 45 67', { keys: 'tel' }),
        line('text', 'Vems eller vad är numret?', 'Till exempel: kommunens växel. Du kan hoppa över det.'),
      ],
    },
    fields: [
      line('kontakt.epost', 'Mejladress', 'Till exempel: info@exempel.se', { keys: 'email' }),
      line('kontakt.webb', 'Webbsida', 'Till exempel: https://www.exempel.se/traffar', { keys: 'url' }),
    ],
    more: {
      summary: 'Chatt eller sms',
      fields: [
        line('kontakt.chatt', 'Adress till chatten', 'Till exempel: https://www.exempel.se/chatt', { keys: 'url' }),
        line('kontakt.sms', 'Nummer för sms', 'Till exempel: 070-123 45 67', { keys: 'tel' }),
      ],
    },
  },
  {
    id: 'kallor',
    title: questions.kallor.label,
    help: 'Skriv var uppgifterna står, eller hur du vet det.',
    rows: {
      name: 'kallor',
      legend: 'Källa',
      add: 'Lägg till en källa',
      max: 20,
      start: 1,
      fields: [
        line('url', 'Adress till en sida där det står', 'Till exempel: https://www.exempel.se/traffar', { keys: 'url' }),
        line('namn', 'Finns ingen sida, hur vet du det?', 'Till exempel: Vi ordnar det själva'),
        date('sedd', 'Vilken dag läste du eller frågade du?'),
        line('daterad', 'Hur gammal är sidan, om det står?', 'Till exempel: 2026-05. Skriv ca 2024 om det är ungefär.'),
      ],
    },
  },
];

const period = [date('fran', 'Från och med'), date('till', 'Till och med')];

/** What is good to tell, each behind a fold. */
export const moreQuestions: readonly Question[] = [
  {
    id: 'tider',
    title: 'Dagar och tider',
    rows: {
      name: 'tider',
      legend: 'Tid',
      add: 'Lägg till en tid',
      max: 60,
      start: 1,
      fields: [
        someOf('dagar', 'Dagar', daysById),
        line('start', 'Börjar klockan', 'Till exempel: 13:00'),
        line('slut', 'Slutar klockan', 'Till exempel: 15:00'),
        {
          name: 'varje',
          label: 'Hur ofta?',
          input: 'select',
          terms: Object.fromEntries(varjeInOrder.map(([id, term]) => [`${id}`, term])),
          start: 'vecka',
        },
        line('text', 'Vad händer då?', 'Till exempel: Gympa. Du kan hoppa över det.'),
        date('fran', 'Från och med, om det bara gäller en del av året'),
        date('till', 'Till och med'),
      ],
    },
    fields: [
      line('tider_text', 'Något mer om tiderna?', 'Till exempel: Den första söndagen i månaden.'),
      {
        name: 'roda_dagar',
        label: 'Hur är det på röda dagar?',
        input: 'select',
        terms: { '': { label: 'Vet inte' }, oppet: { label: 'Öppet' }, stangt: { label: 'Stängt' } },
        start: '',
      },
    ],
  },
  {
    id: 'uppehall',
    title: 'Perioder när det är stängt',
    rows: {
      name: 'uppehall',
      legend: 'Uppehåll',
      add: 'Lägg till ett uppehåll',
      max: 20,
      start: 0,
      fields: [...period, line('text', 'Vad beror det på?', 'Till exempel: Stängt under jullovet.')],
    },
  },
  {
    id: 'forsta',
    title: 'Hur det går till första gången',
    help: 'Det här är vad många undrar mest.',
    fields: [
      ...idsOf(forstaGangen).map((id) => known(`forsta_gangen.${id}`, forstaGangen[id].label)),
      line('forsta_gangen.text', 'Något mer om första gången?', 'Till exempel: Anna möter dig vid dörren.'),
    ],
  },
  {
    id: 'tillganglighet',
    title: 'Tillgänglighet',
    fields: idsOf(tillganglighet).map((id) => known(`tillganglighet.${id}`, tillganglighet[id].label)),
  },
  alone(
    someOf(
      'sprak',
      'Språk ni talar där',
      Object.fromEntries(idsOf(sprak).map((id) => [id, { label: capitalise(sprak[id].label) }])),
      'Väljer du inget menar vi svenska.',
    ),
  ),
  {
    id: 'vem',
    title: 'Ålder, och vem det är eller inte är för',
    fields: [
      line('alder.fran', 'Lägsta ålder', 'Till exempel: 65', { keys: 'numeric' }),
      line('alder.till', 'Högsta ålder', 'Till exempel: 25', { keys: 'numeric' }),
      line('for_vem', 'Vem är det för, med egna ord?', 'Till exempel: För dig som har fyllt 65 år.'),
      line('inte_for', 'Är det någon det inte är för?', 'Till exempel: Inte för barn under 15 år.'),
    ],
  },
  {
    id: 'hur',
    title: 'Hur man gör för att vara med',
    fields: [
      lines('sa_gor_du', 'Hur gör man?', 'Till exempel: Ring och fråga efter Anna.'),
      lines('for_lotsar', 'Hur gör den som vill hänvisa någon hit?', 'Till exempel: Ring samordnaren. Vi ringer upp samma vecka.'),
    ],
  },
  { id: 'anonymt', title: 'Får man vara anonym?', fields: [known('anonymt', 'Man får vara anonym')], kinds: ['stodlinjer'] },
  {
    id: 'body',
    title: 'Mer att berätta',
    fields: [lines('body', 'Några rader till', 'Till exempel: Ibland sjunger vi efter kaffet. Du får gärna bara lyssna.')],
  },
  alone(line('sokord', 'Vanliga ord som folk söker på', 'Till exempel: kafferep, prata bort en stund. Skriv komma emellan.')),
  {
    id: 'notiser',
    title: 'Nyheter som försvinner av sig själva',
    rows: {
      name: 'notiser',
      legend: 'Nyhet',
      add: 'Lägg till en nyhet',
      max: 20,
      start: 0,
      fields: [line('text', 'Vad vill du säga?', 'Till exempel: Vi flyttar i maj.'), ...period],
    },
  },
  {
    id: 'lage',
    title: 'Är det i gång, och behöver sidan gå att lämna snabbt?',
    fields: [
      {
        name: 'status',
        label: 'Pågår det?',
        input: 'select',
        terms: {
          aktiv: { label: 'Ja, det pågår' },
          pausad: { label: 'Nej, det är uppehåll just nu' },
          avslutad: { label: 'Nej, det har upphört' },
        },
        start: 'aktiv',
      },
      {
        name: 'sakerhet',
        label: 'Sidan ska gå att lämna snabbt. För den som lever med våld.',
        input: 'tick',
        terms: { vald: { label: '' } },
      },
    ],
  },
];
