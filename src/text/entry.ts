import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import type { Freshness } from '../domain/freshness.ts';
import { getKommun, getLan } from '../domain/kommuner.ts';
import { mainSourceOf, sourceName } from '../domain/sources.ts';
import type { Tid } from '../domain/schedule.ts';
import { granskare, granskningssatt } from '../domain/taxonomy.ts';
import { varje, veckodagar } from '../domain/veckodagar.ts';
import { capitalise, formatClock, formatDate, formatDay, formatList, formatMonth } from './format.ts';

/** The words of an entry's page and card. */
export const entryText = {
  when: 'När',
  nextTimes: 'Nästa tider',
  askWhen: 'Fråga arrangören när det är.',
  askHours: 'Vi vet inte när det är öppet. Se organisationens egen sida.',
  where: 'Var',
  directions: 'Så hittar du dit',
  approximate: 'Vi har ingen exakt adress. Fråga arrangören.',
  hiddenPlace: 'Adressen är skyddad. Du får den när du tar kontakt.',
  cost: 'Kostnad',
  register: 'Anmälan',
  firstTime: 'Första gången',
  firstTimeUnknown: 'Vi vet inte hur det går till första gången. Det här kan du fråga arrangören:',
  firstTimeAsk: 'Det här vet vi inte. Fråga arrangören:',
  firstTimeQuestions: {
    kom_ensam: 'Går det bra att komma ensam?',
    nagon_moter: 'Är det någon som möter mig?',
    ta_med_nagon: 'Får jag ta med någon?',
    bara_titta: 'Får jag bara titta in?',
    hamtas: 'Kan jag bli hämtad?',
  },
  howTo: 'Så gör du',
  forWhom: 'För vem',
  age: ({ fran, till }: { fran?: number | undefined; till?: number | undefined }) =>
    fran === undefined ? `Du som är högst ${till} år` : till === undefined ? `Du som är minst ${fran} år` : `Du som är ${fran}–${till} år`,
  notFor: 'Inte för',
  area: 'Område',
  languages: 'Språk',
  accessibility: 'Tillgänglighet',
  accessibilityMissing: 'Det här finns inte',
  contact: 'Kontakt',
  web: 'Webbsida',
  chat: 'Chatta',
  email: 'Mejla',
  sms: 'Sms',
  phone: 'Ring',
  anonymous: 'Du får vara anonym.',
  notAnonymous: 'Fråga om du får vara anonym.',
  more: 'Mer att veta',
  forPros: 'För dig som hänvisar någon hit',
  organiser: 'Ordnas av',
  aboutFacts: 'Hur säkra är uppgifterna?',
  sources: 'Källor',
  wrong: 'Stämmer något inte?',
  wrongByMail: 'Mejla oss',
  wrongByIssue: 'Skriv ett ärende på GitHub',
  wrongLead: 'Hjälp oss att rätta det. Du behöver bara skriva vad som är fel.',
  needs: 'Hitta liknande',
  alternatives: 'Pröva något av det här i stället',
  leave: 'Lämna sidan snabbt',
  leaveNote: 'Sidan finns kvar i webbläsarens historik.',
  ended: 'Det här finns inte längre.',
  paused: 'Det är uppehåll just nu.',
  callFirst: 'Ring innan du går',
} as const;

/** "Tisdagar och torsdagar 13–15" */
export function describeTid({ dagar, start, slut, varje: often, text }: Tid): string {
  const rhythm = often === 'vecka' ? '' : ` (${varje[often].label})`;
  const note = text === undefined ? '' : ` (${text})`;
  return `${capitalise(describeDays(dagar))}${describeClock(start, slut)}${rhythm}${note}`;
}

export function describeDays(dagar: readonly number[]): string {
  const key = dagar.join('');
  if (key === '0123456') return 'alla dagar';
  if (key === '01234') return 'vardagar';
  if (key === '56') return 'lördagar och söndagar';
  return formatList(dagar.map((dag) => veckodagar[dag]!.plural));
}

function describeClock(start: number | undefined, slut: number | undefined): string {
  if (start === 0 && slut === 1440) return ' dygnet runt';
  if (start === undefined) return '';
  return slut === undefined ? ` från klockan ${formatClock(start)}` : ` klockan ${formatClock(start)}–${formatClock(slut)}`;
}

/** "tisdag 24 november klockan 13–15" */
export function describeOccasion(date: IsoDate, { start, slut }: Tid): string {
  return formatDay(date) + describeClock(start, slut);
}

/** The area in words: "Hela Sverige", "Skåne län", "Lund och Malmö". */
export function describeArea({ omrade }: Pick<Entry, 'omrade'>): string {
  if (omrade.slag === 'sverige') return 'Hela Sverige';
  const names = omrade.slag === 'lan' ? omrade.lan.map((kod) => getLan(kod).namn) : omrade.kommuner.map((kod) => getKommun(kod).namn);
  return formatList(names);
}

/** How much the reader can trust, and what to do about it. */
export function describeFreshness(entry: Entry, { state, isShown }: Freshness): string {
  if (state === 'granskad') return `Kontrollerad ${formatDate(entry.granskad!)} ${describeReview(entry)}.`;
  if (state === 'bor_kontrolleras') return `Ring och fråga innan du går. Uppgifterna är från ${formatMonth(entry.granskad!)}.`;
  if (state === 'inaktuell') return `Uppgifterna är gamla, från ${formatMonth(entry.granskad!)}. De kan ha ändrats.`;
  const source = mainSourceOf(entry);
  const year = source.daterad === undefined ? 'utan datum' : describeSourceDate(source.daterad);
  const advice = entry.kind === 'stodlinjer' ? 'Numret eller tiderna kan ha ändrats.' : 'Ring innan du går.';
  if (!isShown)
    return `Uppgifterna är för gamla. De kommer från ${sourceName(source)}, ${year}. Det är inte säkert att det här finns kvar.`;
  return `Vi har inte kontrollerat uppgifterna. De kommer från ${sourceName(source)}, ${year}. ${advice}`;
}

function describeReview({ granskad_av, granskad_hur }: Entry): string {
  if (granskad_av === 'arrangoren') return `av ${granskare.arrangoren.label}`;
  return `av ${granskare.redaktionen.label} ${granskningssatt[granskad_hur!].label}`;
}

/** "2024", "maj 2024", "17 maj 2024" or "omkring 2019". */
export function describeSourceDate(daterad: string): string {
  const date = daterad.replace('ca ', '');
  const shown = date.length === 4 ? date : date.length === 7 ? formatMonth(date) : formatDate(date);
  return daterad.startsWith('ca') ? `omkring ${shown}` : shown;
}

/** A few words for cards. */
export function labelFreshness(entry: Entry, { state }: Freshness): string {
  if (state === 'granskad') return `Kontrollerad ${formatMonth(entry.granskad!)}`;
  return state === 'ogranskad' ? 'Inte kontrollerad av oss' : `Uppgifter från ${formatMonth(entry.granskad!)}`;
}
