import type { Entry } from '../domain/entry.ts';
import type { IsoDate } from '../domain/dates.ts';
import { pausesFrom, timesFrom } from '../domain/not-over.ts';
import { sprak } from '../domain/sprak.ts';
import { anmalningar } from '../domain/taxonomy.ts';
import { veckodagar } from '../domain/veckodagar.ts';
import type { Tid } from '../domain/schedule.ts';
import { describeAddress } from './address.ts';
import { shortCost } from './cost.ts';
import { describeTider, entryText } from './entry.ts';
import { capitalise, formatList } from './format.ts';
import { describeFirstTime } from './first-time.ts';
import { meetOthersIn } from './pages.ts';
import { describePause } from './pause.ts';
import { joinSentences } from './sentences.ts';
import { describeWritten } from './written-contact.ts';

/** The words of a kommun's list and poster on paper. */
export const paperText = {
  title: (namn: string) => `${meetOthersIn(namn)}: lista att skriva ut`,
  description: (namn: string) => `Allt vi känner till i ${namn} med stor text på papper, dag för dag, med telefonnummer först.`,
  heading: meetOthersIn,
  howToPrint: 'Skriv ut från webbläsarens meny, eller tryck på Ctrl och P. Menyer och knappar kommer inte med på papperet.',
  print: 'Skriv ut',
  toKommun: (namn: string) => `Tillbaka till ${namn}`,
  toPaper: 'Skriv ut som lista',
  toPoster: 'Affisch med lappar att riva av',
  forOthers: 'Känner du någon som inte använder internet?',
  made: (date: string) => `Listan är gjord ${date}.`,
  ring: 'Ring innan du går, för tider kan ha ändrats. Fråga också vad det kostar och om någon kan möta dig första gången.',
  help: 'Är det bråttom?',
  none: (namn: string) =>
    `Vi känner inte till något i ${namn} ännu. Det kan finnas ändå. Ring kommunens växel, biblioteket eller församlingen och fråga vad som finns.`,
  noneInstead: 'Här står också det som når dig hemma.',
  undated: 'Fråga när det är',
  distance: (kommun: string, km: string) => `I ${kommun}, ${km} bort.`,
  distanceNote: 'Avståndet är fågelvägen.',
  reaching: 'Hem till dig eller på telefon',
  again: (dag: number) => `Mer om det står under ${veckodagar[dag]!.label}.`,
  where: 'Var',
  how: 'Så gör du',
  more: 'Mer på nätet',
  qrLabel: (namn: string) => `QR-kod till sidan om ${namn}`,
  qrLead: 'Rikta en telefon mot rutan, så kommer du till samma lista på nätet. Där finns också källor till allt.',
  wrong: (epost: string) => `Är något fel? Säg till: ${epost}`,
  notes: 'Egna anteckningar',
} as const;

/** "Måndagar klockan 13–15: Kaffestugan." for an entry that is told of under another day. */
export function describeAgain({ namn }: Entry, tider: readonly Tid[], dag: number): string {
  return `${describeTider(tider.map((tid) => ({ ...tid, dagar: [dag] }))).join(', ')}: ${namn}.`;
}

/** What a sheet says of an entry, line by line, without what nobody knows. */
export function toPaperRows(entry: Entry, today: IsoDate, distance: string): (readonly [label: string, value: string])[] {
  const { tider_text = '', status, former, sprak: spoken } = entry;
  const tider = timesFrom(entry, today);
  const pauses = pausesFrom(entry, today).map(describePause);
  const isVisit = former.includes('pa_plats') || former.includes('hembesok');
  const written = describeWritten(entry);
  const rows: (readonly [string, string])[] = [
    ...(written === undefined ? [] : [written]),
    [entryText.when, joinSentences([...describeTider(tider), tider_text, status === 'pausad' ? entryText.paused : '', ...pauses])],
    [entryText.where, joinSentences([describeWhere(entry), distance])],
    [entryText.cost, joinSentences([shortCost(entry)])],
    [paperText.how, joinSentences([describeJoining(entry)])],
    [entryText.firstTime, isVisit ? describeFirstTime(entry) : ''],
    [entryText.languages, spoken.join() === 'sv' ? '' : capitalise(formatList(spoken.map((code) => sprak[code].label)))],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** How to join, where more is known than "ask". Nobody registers to ring a line. */
function describeJoining({ kind, anmalan, sa_gor_du }: Entry): string {
  if (sa_gor_du !== undefined) return sa_gor_du;
  return anmalan === 'fraga' || kind === 'stodlinjer' ? '' : anmalningar[anmalan].label;
}

/** The street and the town, or what there is instead. */
function describeWhere({ plats }: Entry): string {
  if (plats === undefined) return '';
  return joinSentences([describeAddress(plats), plats.dold ? entryText.hiddenPlace : (plats.vagbeskrivning ?? '')]);
}
