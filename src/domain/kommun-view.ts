import { gruppOf } from './behov.ts';
import { distanceKm } from './distance.ts';
import type { Entry } from './entry.ts';
import { seatOf } from './kommun-seat.ts';
import type { Kommun } from './kommuner.ts';
import { findKommunOf, serves } from './place.ts';

export interface Near {
  entry: Entry;
  kommun: Kommun;
  /** Straight line between the seats, in kilometres. */
  km: number;
}

/** What there is for people in a kommun, from the nearest to the widest. Each entry stands once. */
export interface KommunView {
  /** Held in the kommun. */
  own: Entry[];
  /** Held elsewhere or nowhere, for this kommun among a few. */
  serving: Entry[];
  near: Near[];
  lan: Entry[];
  /** Lines and activities for the whole country. */
  lines: Entry[];
  country: Entry[];
}

const nearCount = 6;
const lineCount = 4;
const countryCount = 4;

export function toKommunView(kommun: Kommun, shown: readonly Entry[]): KommunView {
  const own = shown.filter((entry) => findKommunOf(entry) === kommun);
  const rest = shown.filter((entry) => !own.includes(entry) && serves(entry, kommun));
  const national = rest.filter(({ omrade }) => omrade.slag === 'sverige');
  const wider = {
    serving: rest.filter(({ omrade }) => omrade.slag === 'kommuner'),
    lan: rest.filter(({ omrade }) => omrade.slag === 'lan'),
    lines: broadFirst(national.filter(isTalkLine)).slice(0, lineCount),
    country: broadFirst(national.filter(({ kind }) => kind !== 'stodlinjer')).slice(0, countryCount),
  };
  const listed = new Set(Object.values(wider).flat());
  const near = nearestTo(
    kommun,
    shown.filter((entry) => !listed.has(entry)),
  ).slice(0, nearCount);
  return { own, ...wider, near };
}

/** Places to go to in other kommuner, nearest first. */
function nearestTo(kommun: Kommun, shown: readonly Entry[]): Near[] {
  return shown
    .flatMap((entry) => {
      const other = entry.former.includes('pa_plats') ? findKommunOf(entry) : undefined;
      return other === undefined || other === kommun ? [] : [{ entry, kommun: other, km: distanceKm(seatOf(kommun), seatOf(other)) }];
    })
    .sort((a, b) => a.km - b.km);
}

/** A line to talk to about anything: no special situation, nobody left out. */
function isTalkLine({ kind, behov, kontakt, for_vem }: Entry): boolean {
  const isGeneral = behov.every((id) => gruppOf(id) === 'prata');
  return kind === 'stodlinjer' && behov[0] === 'samtal' && isGeneral && for_vem === undefined && kontakt.telefon !== undefined;
}

/** What is for everybody before what is for some, and what is for anything before what is for something. */
function broadFirst(entries: readonly Entry[]): Entry[] {
  const breadth = ({ malgrupper, for_vem }: Entry) =>
    malgrupper.includes('alla') && for_vem === undefined ? 0 : malgrupper.includes('aldre') ? 1 : 2;
  return [...entries].sort((a, b) => breadth(a) - breadth(b) || a.behov.length - b.behov.length);
}
