import { addDays, type IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { freshnessOf, isAkutOverdue } from '../freshness.ts';
import { toDated } from '../sources.ts';
import { granskare, type Kind } from '../taxonomy.ts';
import { findRound, type Round } from './rounds.ts';

/** Why somebody should check an entry now. */
export type DueReason = 'akut' | 'ogranskad' | 'bor_kontrolleras' | 'inaktuell' | 'snart' | 'rond';

export interface Due {
  entry: Entry;
  reason: DueReason;
  /** False when the entry has left the lists already. */
  isShown: boolean;
  /** The day that the facts are from: the last check, else the newest source. */
  factsFrom: IsoDate | undefined;
}

/** A check that ends within these days is asked for already, so that nothing has to become old first. */
const soonDays = 30;

/** What people should check, in the order to do it. */
export function toDue(entries: readonly Entry[], today: IsoDate): Due[] {
  const round = findRound(today);
  return entries
    .filter(({ status }) => status === 'aktiv' || status === 'pausad')
    .flatMap((entry) => findDue(entry, today, round) ?? [])
    .sort(compareDue);
}

function findDue(entry: Entry, today: IsoDate, round: Round | undefined): Due | undefined {
  const reason = reasonOf(entry, today, round);
  const dated = toDated(entry);
  return reason && { entry, reason, isShown: freshnessOf(dated, today).isShown, factsFrom: dated.granskad ?? dated.newestSource };
}

function reasonOf(entry: Entry, today: IsoDate, round: Round | undefined): DueReason | undefined {
  const dated = toDated(entry);
  if (isAkutOverdue(dated, today)) return 'akut';
  const { state } = freshnessOf(dated, today);
  if (state !== 'granskad') return state;
  const soon = addDays(today, soonDays);
  if (isAkutOverdue(dated, soon) || freshnessOf(dated, soon).state !== 'granskad') return 'snart';
  return round?.concerns(entry) && entry.granskad! < round.first ? 'rond' : undefined;
}

/** The kinds that most people lean on come first. */
const kindRank: Record<Kind, number> = { stodlinjer: 1, aktiviteter: 2, motesplatser: 3 };
const rankOf = ({ entry }: Due) => (entry.akut ? 0 : kindRank[entry.kind]);

/** What is in the lists can send somebody to a locked door; what has left them cannot. Oldest first, undated before all. */
function compareDue(a: Due, b: Due): number {
  return (
    rankOf(a) - rankOf(b) ||
    Number(b.isShown) - Number(a.isShown) ||
    compare(a.factsFrom ?? '', b.factsFrom ?? '') ||
    compare(a.entry.id, b.entry.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export interface Asked {
  /** Who makes the check. */
  av: keyof typeof granskare;
  /** How the one who knows is reached, the surest way first. */
  hur: 'epost' | 'telefon' | 'webb' | 'kontakt';
  till: string;
}

/**
 * The organiser knows best. For a line the editors ask the people behind it: whoever rings the line only to try it takes a place
 * in the queue from somebody who needs it, and nobody rings 112 to try it.
 */
export function whomToAsk({ kind, kontakt }: Entry): Asked {
  const av = kind === 'stodlinjer' ? 'redaktionen' : 'arrangoren';
  const telefon = kontakt.telefon?.find(({ nummer }) => nummer !== '112')?.nummer;
  const ways = { epost: kontakt.epost, telefon, webb: kontakt.webb, kontakt: kontakt.chatt ?? kontakt.sms ?? '112' };
  const order =
    av === 'redaktionen' ? (['epost', 'webb', 'telefon', 'kontakt'] as const) : (['epost', 'telefon', 'webb', 'kontakt'] as const);
  const hur = order.find((way) => ways[way] !== undefined)!;
  return { av, hur, till: ways[hur]! };
}
