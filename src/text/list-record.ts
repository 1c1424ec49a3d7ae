import { toAging } from '../domain/aging.ts';
import { hasCalendar } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { freshnessChanges } from '../domain/freshness-changes.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { codeOf } from '../domain/list/entry-codes.ts';
import type { Alternative, ListRecord } from '../domain/list/record.ts';
import { isByOthers } from '../domain/media-hosts.ts';
import { isOver, pausesFrom, pausesSoon, timesFrom } from '../domain/not-over.ts';
import { hasOccasions } from '../domain/schedule.ts';
import { toDated } from '../domain/sources.ts';
import { describeAddress } from './address.ts';
import { describePlace } from './card.ts';
import { describeCost } from './cost.ts';
import { describeTider, entryText } from './entry.ts';
import { describeFirstTime } from './first-time.ts';
import { formatList } from './format.ts';
import { describeFreshness } from './freshness.ts';
import { describePause, shortPause } from './pause.ts';
import { describeRegistration } from './registration.ts';
import { shortTimes } from './short-times.ts';
import { describeForms } from './ways.ts';

/** What a list says about an entry, as far as it is known when the site is built. */
export function toListRecord(entry: Entry, alternatives: readonly Entry[], today: IsoDate): ListRecord {
  const { kind, id, namn, tidigare, kortnummer, status, sammanfattning, kontakt } = entry;
  const { telefon = [], epost, sms, webb, chatt } = kontakt;
  return {
    ...{ kind, id, namn, tidigare, kortnummer, status, sammanfattning, epost, sms, webb, chatt },
    webbHosAndra: webb !== undefined && isByOthers(webb) ? true : undefined,
    telefon: telefon.map(({ nummer, text = '' }) => [nummer, text] as const),
    ...timesOf(entry, today),
    hur: entry.plats === undefined ? describeForms(entry.former, formatList) : '',
    plats: describeWhere(entry),
    vagbeskrivning: entry.plats?.dold ? '' : (entry.plats?.vagbeskrivning ?? ''),
    kostnad: describeCost(entry),
    anmalan: [describeRegistration(entry), entry.sa_gor_du].filter(Boolean).join(' '),
    ...firstVisitOf(entry),
    farskhet: freshnessOverTime(entry, today),
    datum: toDated(entry),
    kalender: hasCalendar(entry, today) ? true : undefined,
    alternativ: alternatives.length === 0 ? undefined : alternatives.map((other) => toAlternative(other, today)),
  };
}

function timesOf(entry: Entry, today: IsoDate): Pick<ListRecord, 'tider' | 'kort' | 'schema' | 'uppehall' | 'notiser'> {
  const { tider = [], uppehall = [], notiser = [], roda_dagar, tider_text } = entry;
  const lines = [...describeTider(timesFrom(entry, today)), ...(tider_text === undefined ? [] : [tider_text])];
  return {
    tider: lines.length > 0 ? lines : [entry.kind === 'stodlinjer' ? entryText.askHours : entryText.askWhen],
    kort: shortWhen(entry, today),
    schema: hasOccasions(entry) ? { tider, uppehall, roda_dagar } : undefined,
    uppehall: pausesFrom(entry, today).map((pause) => [pause.till ?? '9999-12-31', describePause(pause)] as const),
    notiser: notiser.flatMap(({ fran = '', till = '9999-12-31', text }) => (text === undefined ? [] : [[fran, till, text] as const])),
  };
}

/** For a text message, which has no room for what has ended but must not leave out a break. */
function shortWhen(entry: Entry, today: IsoDate): string {
  const { tider = [], tider_text = '' } = entry;
  const times = tider.length > 0 ? shortTimes(tider.filter((tid) => !isOver(tid, today))) : tider_text.replace(/\.$/, '');
  return [times, ...pausesSoon(entry, today).map(shortPause)].filter((part) => part !== '').join(', ');
}

function describeWhere(entry: Entry): string {
  const { plats } = entry;
  if (plats === undefined) return describePlace(entry);
  return plats.dold ? `${plats.ort}. ${entryText.hiddenPlace}` : describeAddress(plats);
}

/** Only where somebody meets somebody. */
function firstVisitOf(entry: Entry): Pick<ListRecord, 'forsta' | 'fragor'> {
  if (!entry.former.includes('pa_plats') && !entry.former.includes('hembesok')) return { forsta: '', fragor: '' };
  const known = entry.forsta_gangen ?? {};
  const asked = (['kom_ensam', 'nagon_moter'] as const).filter((id) => known[id] === undefined);
  return {
    forsta: describeFirstTime(entry),
    fragor: asked.map((id) => entryText.firstTimeQuestions[id]).join(' '),
  };
}

function freshnessOverTime(entry: Entry, today: IsoDate): ListRecord['farskhet'] {
  const dated = toDated(entry);
  const later = freshnessChanges(dated, today).map(({ from, freshness }) => [from, describeFreshness(entry, freshness)] as const);
  return [['', describeFreshness(entry, freshnessOf(dated, today))], ...later];
}

function toAlternative(entry: Entry, today: IsoDate): Alternative {
  const { kind, id, namn } = entry;
  return { kind, id, namn, var: describePlace(entry), code: codeOf(entry), gone: toAging(entry, today)['data-gone'] };
}
