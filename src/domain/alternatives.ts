import { distanceKm } from './distance.ts';
import type { Entry } from './entry.ts';
import { seatOf } from './kommun-seat.ts';
import { kommuner, type Kommun } from './kommuner.ts';
import { findKommunOf } from './place.ts';

interface Candidate {
  other: Entry;
  /** Its place among the shown: the first wins among equals. */
  place: number;
  score: number;
}

/**
 * Other entries that meet most of the same needs, the nearest first among equals. Looks from the nearest kommun outwards, and no
 * farther than something better can be: in a large directory nearly every entry asks.
 */
export function alternativesTo(entry: Entry, shown: readonly Entry[], count: number): Entry[] {
  const most = 2 * entry.behov.length + entry.malgrupper.length;
  const groups = byKommun(shown);
  let best: Candidate[] = [];
  for (const { kommun, km } of outwardsFrom(findKommunOf(entry))) {
    if (best.length === count && most - km / 25 < best.at(-1)!.score) break;
    const here = (groups.get(kommun) ?? []).filter(({ other }) => other.id !== entry.id);
    const scored = here.map(({ other, place }) => ({ other, place, score: likeness(entry, other, km) }));
    best = [...best, ...scored].sort((a, b) => b.score - a.score || a.place - b.place).slice(0, count);
  }
  return best.map(({ other }) => other);
}

/** A shared need counts 2 and a shared group 1; every 25 km takes 1 away. */
function likeness(a: Entry, b: Entry, km: number): number {
  const needs = a.behov.filter((id) => b.behov.includes(id)).length;
  const groups = a.malgrupper.filter((id) => b.malgrupper.includes(id)).length;
  return 2 * needs + groups - km / 25;
}

type Placed = Pick<Candidate, 'other' | 'place'>;
const groupsOf = new WeakMap<readonly Entry[], Map<Kommun | undefined, Placed[]>>();

function byKommun(shown: readonly Entry[]): Map<Kommun | undefined, Placed[]> {
  const placed = () => shown.map((other, place): Placed => ({ other, place }));
  const groups = groupsOf.get(shown) ?? Map.groupBy(placed(), ({ other }) => findKommunOf(other));
  groupsOf.set(shown, groups);
  return groups;
}

interface Away {
  kommun: Kommun | undefined;
  km: number;
}

/** What serves many kommuner is as far away as 50 km. For those who are in no kommun themselves, everything is near. */
const anywhere = 50;
const ways = new Map<Kommun | undefined, Away[]>();

function outwardsFrom(here: Kommun | undefined): Away[] {
  const kmTo = (there: Kommun | undefined) =>
    here === undefined ? 0 : there === undefined ? anywhere : distanceKm(seatOf(here), seatOf(there));
  const way = ways.get(here) ?? [...kommuner, undefined].map((kommun) => ({ kommun, km: kmTo(kommun) })).sort((a, b) => a.km - b.km);
  ways.set(here, way);
  return way;
}
