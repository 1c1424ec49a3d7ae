import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { getKommun, getLan } from '../domain/kommuner.ts';
import { joinNights } from '../domain/nights.ts';
import type { Tid } from '../domain/schedule.ts';
import { varje, veckodagar } from '../domain/veckodagar.ts';
import { capitalise, formatClock, formatDay, formatList } from './format.ts';
import { describePeriod } from './period.ts';

/** The words of an entry's page and card. */
export const entryText = {
  when: 'När',
  nextTimes: 'Nästa tider',
  askWhen: 'Fråga arrangören när det är.',
  askHours: 'Vi vet inte när det är öppet. Se organisationens egen sida.',
  where: 'Var',
  directions: 'Så hittar du dit',
  approximate: 'Vi har ingen exakt adress. Fråga arrangören.',
  wayThere: 'Vägbeskrivning',
  about: 'Ungefär här',
  inApp: 'i telefonens kartapp',
  onWeb: 'på OpenStreetMap',
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
  forWhom: 'För vem',
  age: ({ fran, till }: { fran?: number | undefined; till?: number | undefined }) =>
    fran === undefined ? `Du som är högst ${till} år` : till === undefined ? `Du som är minst ${fran} år` : `Du som är ${fran}–${till} år`,
  byOthers: 'Läs om det hos andra',
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
  anonymousFact: 'Du får vara anonym',
  notAnonymous: 'Du kan inte vara anonym.',
  more: 'Mer att veta',
  howTo: 'Så gör du',
  forPros: 'För dig som hänvisar någon hit',
  forProsMore: 'Mer för dig som lotsar',
  organiser: 'Ordnas av',
  /** Before their name, on paper. */
  askOrganiser: 'Fråga',
  aboutFacts: 'Hur säkra är uppgifterna?',
  sources: 'Källor',
  wrong: 'Stämmer något inte?',
  correct: 'Rätta eller bekräfta uppgifterna',
  wrongByMail: 'Mejla oss',
  /** After the words above, where nothing can be pressed. */
  wrongOnPaper: (epost: string) => `på ${epost}`,
  needs: 'Hitta liknande',
  alternatives: 'Pröva något av det här i stället',
  gone: 'Uppgifterna är för gamla. Det är inte säkert att det här finns kvar.',
  goneInstead: 'Se något liknande',
  goneNear: (kommun: string) => `Se vad som finns i ${kommun}`,
  goneSearch: 'Sök något annat',
  leave: 'Lämna sidan snabbt',
  leaveNote: 'Sidan finns kvar i webbläsarens historik.',
  ended: 'Det här finns inte längre.',
  paused: 'Det är uppehåll just nu.',
} as const;

/** One line per time. A night that passes midnight is one: "Alla dagar klockan 21–06". */
export function describeTider(tider: readonly Tid[]): string[] {
  return joinNights(tider).map(describeTid);
}

/** "Tisdagar och torsdagar klockan 13–15, från 1 september till 15 december 2026" */
function describeTid({ dagar, start, slut, varje: often, fran, till, text }: Tid): string {
  const rhythm = often === 'vecka' ? '' : ` (${varje[often].label})`;
  const note = text === undefined ? '' : ` (${text})`;
  return `${capitalise(describeDays(dagar))}${describeClock(start, slut)}${rhythm}${describePeriod({ fran, till })}${note}`;
}

function describeDays(dagar: readonly number[]): string {
  const key = dagar.join('');
  if (key === '0123456') return 'alla dagar';
  if (key === '01234') return 'vardagar';
  if (key === '56') return 'lördagar och söndagar';
  return formatList(dagar.map((dag) => veckodagar[dag]!.plural));
}

function describeClock(start: number | undefined, slut: number | undefined): string {
  if (start === 0 && slut === 1440) return ' dygnet runt';
  if (start === undefined) return '';
  if (slut === undefined) return ` från klockan ${formatClock(start)}`;
  return ` klockan ${formatClock(start)}–${slut < start ? formatMorning(slut) : formatClock(slut)}`;
}

/** Two digits, so that the end of a night is not taken for an evening: "21–06". */
function formatMorning(minutes: number): string {
  return formatClock(minutes).replace(/^\d\b/, '0$&');
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
