// The questions of the issue form in the order they are asked: a table, so the file is longer than most.
import { behov } from '../../../src/domain/behov.ts';
import { sprak } from '../../../src/domain/sprak.ts';
import {
  anmalningar,
  arrangorstyper,
  ensamhetsformer,
  former,
  forstaGangen,
  kostnader,
  malgrupper,
  tillganglighet,
} from '../../../src/domain/taxonomy.ts';
import { idsOf, type Vocabulary } from '../../../src/domain/vocabulary.ts';
import { kindsInWords } from '../../../src/text/bidra-questions.ts';
import { capitalise } from '../../../src/text/format.ts';
import { questions } from '../../../src/text/questions.ts';

export interface IssueQuestion {
  /** The field's path in the file. "forsta_gangen" alone gathers what is true of the first visit. */
  field: string;
  label: string;
  help?: string;
  input: 'line' | 'lines' | 'one' | 'many';
  terms?: Vocabulary;
  isRequired?: boolean;
}

const needed = { isRequired: true } as const;
const capitalised = (terms: Vocabulary): Vocabulary =>
  Object.fromEntries(Object.entries(terms).map(([id, term]) => [id, { ...term, label: capitalise(term.label) }]));
const inShort: Vocabulary = Object.fromEntries(idsOf(ensamhetsformer).map((id) => [id, { label: ensamhetsformer[id].kort }]));

/** No question asks whether something is checked or urgent: that is not for a form to say. */
export const issueQuestions: readonly IssueQuestion[] = [
  { field: 'slag', ...questions.slag, input: 'one', terms: kindsInWords, ...needed },
  { field: 'namn', ...questions.namn, input: 'line', ...needed },
  {
    field: 'sammanfattning',
    ...questions.sammanfattning,
    input: 'lines',
    ...needed,
  },
  { field: 'arrangor', ...questions.arrangor, input: 'line', ...needed },
  { field: 'arrangorstyp', ...questions.arrangorstyp, input: 'one', terms: capitalised(arrangorstyper), ...needed },
  {
    field: 'behov',
    ...questions.behov,
    input: 'many',
    terms: behov,
    ...needed,
  },
  { field: 'malgrupper', ...questions.malgrupper, input: 'many', terms: malgrupper, ...needed },
  { field: 'ensamhetsformer', ...questions.ensamhetsformer, help: 'Välj gärna flera.', input: 'many', terms: inShort, ...needed },
  {
    field: 'omrade',
    ...questions.omrade,
    input: 'line',
    ...needed,
  },
  { field: 'former', ...questions.former, input: 'many', terms: former, ...needed },
  {
    field: 'plats.ort',
    label: 'I vilken ort träffas man?',
    help: 'Till exempel: Hallunda. Hoppa över om man inte ses på plats.',
    input: 'line',
  },
  { field: 'plats.namn', label: 'Vad heter platsen?', help: 'Till exempel: Fornbodaskolan', input: 'line' },
  {
    field: 'plats.adress',
    label: 'Vilken gatuadress är det?',
    help: 'Till exempel: Storgatan 4. Är adressen skyddad, skriv den inte här.',
    input: 'line',
  },
  { field: 'plats.postnummer', label: 'Vilket postnummer är det?', help: 'Till exempel: 145 68', input: 'line' },
  { field: 'plats.vagbeskrivning', label: 'Hur hittar man dit?', help: 'Till exempel: Buss 172 stannar utanför.', input: 'line' },
  { field: 'tider', label: 'När är det?', help: 'En rad för varje tid. Till exempel: Tisdagar och torsdagar 13:00–15:00', input: 'lines' },
  { field: 'kostnad', ...questions.kostnad, input: 'one', terms: kostnader, ...needed },
  { field: 'kostnad_text', ...questions.kostnad_text, input: 'line' },
  { field: 'anmalan', ...questions.anmalan, input: 'one', terms: anmalningar, ...needed },
  { field: 'sa_gor_du', label: 'Hur gör man för att vara med?', help: 'Till exempel: Ring och fråga efter Anna.', input: 'lines' },
  {
    field: 'kontakt.telefon',
    label: 'Vilket telefonnummer?',
    help: 'Till exempel: 08-123 45 67. Minst ett sätt att få kontakt behövs.',
    input: 'line',
  },
  { field: 'kontakt.epost', label: 'Vilken mejladress?', help: 'Till exempel: info@exempel.se', input: 'line' },
  { field: 'kontakt.webb', label: 'Vilken webbsida?', help: 'Till exempel: https://www.exempel.se/traffar', input: 'line' },
  {
    field: 'kallor',
    ...questions.kallor,
    help: 'Adressen till en sida där det står. Finns ingen sida, skriv till exempel: Vi ordnar det själva',
    input: 'line',
    ...needed,
  },
  { field: 'for_vem', label: 'Vill du säga mer om vem det är för?', help: 'Till exempel: För dig som har fyllt 65 år.', input: 'line' },
  { field: 'forsta_gangen', label: 'Hur går det till första gången?', help: 'Välj det som stämmer.', input: 'many', terms: forstaGangen },
  {
    field: 'forsta_gangen.text',
    label: 'Vill du berätta mer om första gången?',
    help: 'Till exempel: Anna möter dig vid dörren.',
    input: 'line',
  },
  { field: 'tillganglighet', label: 'Vad finns på platsen?', input: 'many', terms: tillganglighet },
  {
    field: 'sprak',
    label: 'Vilka språk talas där?',
    help: 'Är det bara svenska kan du hoppa över frågan.',
    input: 'many',
    terms: capitalised(sprak),
  },
  {
    field: 'body',
    label: 'Mer att berätta',
    help: 'Vanlig text. Skriv inget personnummer och inga namn på deltagare.',
    input: 'lines',
  },
];
