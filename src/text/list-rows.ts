import { freshnessOf } from '../domain/freshness.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Alternative, ListRecord } from '../domain/list/record.ts';
import { smsHref } from '../domain/phone.ts';
import { nextOccasions } from '../domain/schedule.ts';
import { describeOccasion, entryText } from './entry.ts';
import { listPageText as words } from './list-page.ts';
import { shortAddress } from './web-address.ts';

/** A label, the lines under it, and where they lead. */
export type ListRow = readonly [label: string, lines: readonly string[], href?: string | undefined];

/** So that one entry always has room on one sheet of paper. */
const mostTimes = 4;

/** What a list says about an entry, on the screen, on paper and in a mail. An entry that has ended has nothing to go to. */
export function toListRows(record: ListRecord, today: IsoDate): ListRow[] {
  if (record.status === 'avslutad') return [];
  const rows: ListRow[] = [
    [entryText.when, whenOf(record, today)],
    [words.next, nextTimes(record, today)],
    [words.how, [record.hur]],
    [entryText.where, [record.plats]],
    [words.directions, [record.vagbeskrivning]],
    [entryText.firstTime, [record.forsta, record.fragor && words.ask(record.fragor)]],
    [entryText.cost, [record.kostnad]],
    [entryText.register, [record.anmalan]],
    [entryText.sms, [record.sms ?? ''], record.sms && smsHref(record.sms)],
    [entryText.email, [record.epost ?? ''], record.epost && `mailto:${record.epost}`],
    [record.webbHosAndra ? entryText.byOthers : words.web, [shortAddress(record.webb ?? '')], record.webb],
    [entryText.chat, [shortAddress(record.chatt ?? '')], record.chatt],
    [words.facts, [describeRecordFreshness(record, today)]],
  ];
  return rows.map(([label, lines, href]) => [label, lines.filter(Boolean), href] as const).filter(([, lines]) => lines.length > 0);
}

/** What nobody may miss: it has ended, pauses, or is so old that nobody knows. */
export function describeState(record: ListRecord, today: IsoDate): string {
  if (record.status === 'avslutad') return entryText.ended;
  if (record.status === 'pausad') return entryText.paused;
  return freshnessOf(record.datum, today).isShown ? '' : words.isOld;
}

/** Something else to go to, once this one is nothing to rely on. */
export function alternativesOn(record: ListRecord, today: IsoDate): readonly Alternative[] {
  const { alternativ = [] } = record;
  return describeState(record, today) === '' ? [] : alternativ.filter(({ gone = '9999-12-31' }) => today < gone);
}

function describeRecordFreshness({ farskhet }: Pick<ListRecord, 'farskhet'>, today: IsoDate): string {
  return farskhet.filter(([from]) => from <= today).pop()![1];
}

export function currentNotices({ notiser }: Pick<ListRecord, 'notiser'>, today: IsoDate): string[] {
  return notiser.filter(([fran, till]) => fran <= today && today <= till).map(([, , text]) => text);
}

function whenOf({ tider, uppehall }: ListRecord, today: IsoDate): string[] {
  const shown = tider.length <= mostTimes ? tider : [...tider.slice(0, mostTimes), words.moreTimes];
  return [...shown, ...uppehall.filter(([till]) => till >= today).map(([, text]) => text)];
}

function nextTimes({ schema }: ListRecord, today: IsoDate): string[] {
  return schema === undefined ? [] : nextOccasions(schema, today, 3).map(({ date, tid }) => describeOccasion(date, tid));
}
