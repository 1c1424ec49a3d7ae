import { gruppOf } from './behov.ts';
import { byArea, type ByArea } from './by-area.ts';
import { distanceKm } from './distance.ts';
import type { Entry } from './entry.ts';
import { seatOf } from './kommun-seat.ts';
import { kommuner, type Kommun } from './kommuner.ts';
import { findKommunOf } from './place.ts';

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

export const nearCount = 6;
const lineCount = 4;
const countryCount = 4;

const memory = new WeakMap<readonly Entry[], Map<Kommun, KommunView>>();

/** Found once: four pages of a kommun ask. */
export function toKommunView(kommun: Kommun, shown: readonly Entry[]): KommunView {
  const views = memory.get(shown) ?? new Map<Kommun, KommunView>();
  memory.set(shown, views);
  const view = views.get(kommun) ?? find(kommun, shown);
  views.set(kommun, view);
  return view;
}

function find(kommun: Kommun, shown: readonly Entry[]): KommunView {
  const area = byArea(shown);
  const own = area.inKommun.get(kommun.kod) ?? [];
  const isElsewhere = (entry: Entry) => findKommunOf(entry) !== kommun;
  const national = area.country.filter(isElsewhere);
  const wider = {
    serving: (area.forKommun.get(kommun.kod) ?? []).filter(isElsewhere),
    lan: (area.forLan.get(kommun.lan.kod) ?? []).filter(isElsewhere),
    lines: broadFirst(national.filter(isTalkLine)).slice(0, lineCount),
    country: broadFirst(national.filter(({ kind }) => kind !== 'stodlinjer')).slice(0, countryCount),
  };
  return { own, ...wider, near: nearestTo(kommun, area, new Set(Object.values(wider).flat())) };
}

/** Places to go to in other kommuner, nearest first, but for those that stand elsewhere on the page. */
function nearestTo(kommun: Kommun, { inKommun }: ByArea, listed: ReadonlySet<Entry>): Near[] {
  const near: Near[] = [];
  for (const { kommun: other, km } of neighboursOf(kommun)) {
    if (near.length >= nearCount) break;
    const visits = (inKommun.get(other.kod) ?? []).filter((entry) => entry.former.includes('pa_plats') && !listed.has(entry));
    near.push(...visits.map((entry) => ({ entry, kommun: other, km })));
  }
  return near.slice(0, nearCount);
}

function neighboursOf(kommun: Kommun): { kommun: Kommun; km: number }[] {
  return kommuner
    .filter((other) => other !== kommun)
    .map((other) => ({ kommun: other, km: distanceKm(seatOf(kommun), seatOf(other)) }))
    .sort((a, b) => a.km - b.km);
}

/** A line to talk to about anything: no special situation, nobody left out. One that rests answers nobody. */
function isTalkLine({ kind, status, behov, kontakt, for_vem }: Entry): boolean {
  const isGeneral = behov[0] === 'samtal' && behov.every((id) => gruppOf(id) === 'prata');
  return kind === 'stodlinjer' && status === 'aktiv' && isGeneral && for_vem === undefined && kontakt.telefon !== undefined;
}

/** What is for everybody before what is for some, and what is for anything before what is for something. */
export function broadFirst(entries: readonly Entry[]): Entry[] {
  const breadth = ({ malgrupper, for_vem }: Entry) =>
    malgrupper.includes('alla') && for_vem === undefined ? 0 : malgrupper.includes('aldre') ? 1 : 2;
  return [...entries].sort((a, b) => breadth(a) - breadth(b) || a.behov.length - b.behov.length);
}
