import type { IsoDate } from '../domain/dates.ts';
import { hostOf } from '../domain/host-of.ts';
import type { ListRecord } from '../domain/list/record.ts';
import { entryText } from './entry.ts';
import { listPageText as words } from './list-page.ts';
import { currentNotices, describeState, toListRows } from './list-rows.ts';

/** What fits in one text message. */
const smsLength = 160;

/** One entry as one text message: its name, when, where and how to get in touch, as far as there is room. Contact is what must not be missing. */
export function toSms(record: ListRecord): string {
  const { namn, kort, plats, status } = record;
  const contact = contactOf(record);
  const rest = status === 'aktiv' ? [[kort, plats], [kort], []] : [[status === 'avslutad' ? entryText.ended : entryText.paused], []];
  const messages = rest.map((middle) => toMessage([namn, ...middle, contact]));
  return messages.find((message) => message.length <= smsLength) ?? toMessage([namn, contact]).slice(0, smsLength);
}

/** Every entry as a message of its own length, and the link that opens them all. */
export function toSmsText(records: readonly ListRecord[], link: string): string {
  return [...records.map(toSms), link].join('\n\n');
}

/** The whole list as plain text, for a mail or a document. */
export function toPlainText(records: readonly ListRecord[], today: IsoDate, link: string): string {
  return [...records.map((record, i) => describeRecord(record, i + 1, today)), `${words.linkHere}\n${link}`].join('\n\n');
}

function describeRecord(record: ListRecord, place: number, today: IsoDate): string {
  const phones = record.telefon.map(([nummer, text]) => [`${entryText.phone}:`, nummer, text && `(${text})`].filter(Boolean).join(' '));
  const rows = toListRows(record, today).map(([label, lines]) => `${label}: ${lines.join('\n  ')}`);
  const first = [`${place}. ${record.namn}`, describeState(record, today), ...currentNotices(record, today)];
  return [...first, ...(record.status === 'avslutad' ? [] : phones), ...rows].filter(Boolean).join('\n');
}

function contactOf({ telefon, sms, epost, webb, webbHosAndra, chatt }: ListRecord): string {
  if (telefon[0] !== undefined) return `Ring ${telefon[0][0]}`;
  if (sms !== undefined) return `Sms ${sms}`;
  if (epost !== undefined) return epost;
  const [own, other] = webbHosAndra ? [chatt, webb] : [webb ?? chatt];
  return own === undefined ? `${entryText.byOthers}: ${hostOf(other!)}` : hostOf(own);
}

/** A message with other signs than these takes more than twice the room. */
function toMessage(parts: readonly string[]): string {
  const text = parts
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ');
  const plain = text
    .replace(/[–—]/g, '-')
    .replace(/[”“»«]/g, '\u0022')
    .replace(/[’‘]/g, '\u0027')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ');
  return `${plain}.`;
}
