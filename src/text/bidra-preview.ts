import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { pausesFrom, timesFrom } from '../domain/not-over.ts';
import { forstaGangen, kinds, malgrupper, tillganglighet } from '../domain/taxonomy.ts';
import { idsOf } from '../domain/vocabulary.ts';
import { cardFacts } from './card.ts';
import { describeCost } from './cost.ts';
import { describeArea, describeTider, entryText } from './entry.ts';
import { capitalise, formatLabels, formatList, joinFacts } from './format.ts';
import { labelFreshness } from './freshness.ts';
import { describePause } from './pause.ts';
import { describeRegistration } from './registration.ts';

/** The lines of each part of a preview, as visitors will read them. */
export type Preview = Readonly<Record<string, readonly string[]>>;

/** What is not answered yet. */
const unanswered = {
  namn: '',
  sammanfattning: '',
  arrangor: '',
  arrangorstyp: 'forening',
  behov: [],
  malgrupper: [],
  ensamhetsformer: [],
  omrade: { slag: 'sverige' },
  former: [],
  kostnad: 'fraga',
  anmalan: 'fraga',
  kontakt: {},
  sprak: ['sv'],
  status: 'aktiv',
} as const;

/** `languages` are the names of those that are spoken there: the page knows them, and the list is long. */
export function toPreview(written: Partial<Entry>, languages: readonly string[], today: IsoDate): Preview {
  const entry = { ...unanswered, kind: 'aktiviteter', id: '', body: '', ...written } as Entry;
  const [phone] = entry.kontakt.telefon ?? [];
  return {
    kind: [kinds[entry.kind].label],
    namn: [entry.namn],
    sammanfattning: [entry.sammanfattning],
    nummer: phone === undefined ? [] : [call(phone.nummer)],
    note: [phone?.text ?? ''],
    facts: [joinFacts(cardFacts(entry, today))],
    // Nobody has checked what was just written.
    freshness: [labelFreshness(entry, { state: 'ogranskad', isShown: true })],
    when: describeWhen(entry, today),
    where: describeWhere(entry),
    cost: [describeCost(entry)],
    register: [describeRegistration(entry), ...(entry.sa_gor_du === undefined ? [] : [entry.sa_gor_du])],
    first: describeFirst(entry),
    forWhom: describeAudience(entry, languages),
    contact: describeContact(entry),
    body: entry.body.split(/\n+/),
  };
}

const call = (nummer: string) => `${entryText.phone} ${nummer}`;

function describeWhen(entry: Entry, today: IsoDate): string[] {
  const { tider_text, kind } = entry;
  const lines = [...describeTider(timesFrom(entry, today)), ...[tider_text ?? []].flat()];
  const known = lines.length > 0 ? lines : [kind === 'stodlinjer' ? entryText.askHours : entryText.askWhen];
  return [...known, ...pausesFrom(entry, today).map(describePause)];
}

function describeWhere(entry: Entry): string[] {
  const { plats } = entry;
  if (plats?.ort === undefined) return [describeArea(entry)];
  if (plats.dold) return [`${plats.ort}. ${entryText.hiddenPlace}`];
  const address = [plats.namn, plats.adress, [plats.postnummer, plats.ort].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [address, ...(plats.vagbeskrivning === undefined ? [] : [`${entryText.directions}: ${plats.vagbeskrivning}`])];
}

function describeFirst({ forsta_gangen: known = {} }: Entry): string[] {
  const stated = idsOf(forstaGangen).filter((id) => known[id] !== undefined);
  return [...[known.text ?? []].flat(), ...stated.map((id) => (known[id] ? forstaGangen[id].label : forstaGangen[id].nej))];
}

function describeAudience(entry: Entry, languages: readonly string[]): string[] {
  const access = formatLabels((entry.tillganglighet ?? []).map((id) => tillganglighet[id].label));
  const missing = formatLabels((entry.tillganglighet_saknas ?? []).map((id) => tillganglighet[id].label));
  return [
    entry.for_vem ?? formatLabels(entry.malgrupper.map((id) => malgrupper[id].label)),
    entry.alder === undefined ? '' : entryText.age(entry.alder),
    entry.inte_for ?? '',
    `${entryText.languages}: ${capitalise(formatList(languages).toLowerCase())}`,
    access && `${entryText.accessibility}: ${access}`,
    missing && `${entryText.accessibilityMissing}: ${missing}`,
  ].filter((line) => line !== '');
}

function describeContact({ arrangor, kontakt }: Entry): string[] {
  const { telefon = [], sms, chatt, epost, webb } = kontakt;
  const ways: readonly [string, string | undefined][] = [
    [entryText.sms, sms],
    [entryText.chat, chatt],
    [entryText.email, epost],
    [entryText.web, webb],
  ];
  return [
    `${entryText.organiser} ${arrangor}.`,
    ...telefon.map(({ nummer, text: note }) => [call(nummer), note].filter(Boolean).join(' ')),
    ...ways.flatMap(([label, way]) => (way === undefined ? [] : [`${label}: ${way}`])),
  ];
}
