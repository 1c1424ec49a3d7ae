import type { IsoDate } from '../dates.ts';
import type { Dated } from '../freshness.ts';
import type { Schedule } from '../schedule.ts';
import type { Kind, Status } from '../taxonomy.ts';

/** What a list says about an entry. Sentences are made when the site is built; what the calendar decides, when they are read. */
export interface ListRecord {
  kind: Kind;
  id: string;
  namn: string;
  tidigare?: readonly string[] | undefined;
  kortnummer?: readonly number[] | undefined;
  status: Status;
  sammanfattning: string;
  telefon: readonly (readonly [nummer: string, text: string])[];
  epost?: string | undefined;
  sms?: string | undefined;
  webb?: string | undefined;
  /** The page is in a newspaper or with somebody else: nobody there answers. */
  webbHosAndra?: true | undefined;
  chatt?: string | undefined;
  /** "Tisdagar klockan 13–15". */
  tider: readonly string[];
  /** The same for a text message: "tis, tors 13-15". */
  kort: string;
  /** For next times; nothing for what is always open, or has no times. */
  schema?: Schedule | undefined;
  /** Breaks, with the last day that they are worth a word. */
  uppehall: readonly (readonly [till: IsoDate, text: string])[];
  notiser: readonly (readonly [fran: IsoDate, till: IsoDate, text: string])[];
  /** How one takes part, where there is no place to go to. */
  hur: string;
  plats: string;
  vagbeskrivning: string;
  kostnad: string;
  anmalan: string;
  /** What is known about the first visit, and what to ask. */
  forsta: string;
  fragor: string;
  /** How fresh the facts are, from day to day. The first has no day. */
  farskhet: readonly (readonly [fran: IsoDate, text: string])[];
  datum: Dated;
  kalender?: true | undefined;
  /** For what has ended, pauses or is too old, or will be. */
  alternativ?: readonly Alternative[] | undefined;
}

export interface Alternative {
  kind: Kind;
  id: string;
  namn: string;
  /** Where it is, in a few words. */
  var: string;
  code: string;
  /** The first day that it is too old itself. */
  gone?: IsoDate | undefined;
}

/**
 * How many numbers share a file. The first file holds everything there is today, so that asking for it tells a server nothing
 * but that somebody has a list. With more, it could learn in which thousand something in the list is.
 */
const recordsPerChunk = 1000;

export const chunkOfNumber = (number: number) => Math.floor(number / recordsPerChunk);

/** At least one, so that there is a file for entries that have no number yet. */
export function countChunks(entries: readonly { kortnummer?: readonly number[] }[]): number {
  return 1 + entries.reduce((last, { kortnummer = [] }) => Math.max(last, ...kortnummer.map(chunkOfNumber)), 0);
}
