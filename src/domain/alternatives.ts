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
  const groups = byKommun(shown);
  const worth = toWorth(entry);
  const most = 2 * entry.behov.length + entry.malgrupper.length;
  const best: Candidate[] = [];
  for (const { kommun, km } of outwardsFrom(findKommunOf(entry))) {
    if (best.length === count && most - km / 25 < best.at(-1)!.score) break;
    for (const { other, place, terms } of groups.get(kommun) ?? []) {
      const score = likeness(terms, worth, km);
      if (other.id !== entry.id && isBetter(score, place, best[count - 1])) insert(best, { other, place, score }, count);
    }
  }
  return best.map(({ other }) => other);
}

/** A shared need counts 2 and a shared group 1; every 25 km takes 1 away. */
function likeness(terms: readonly number[], worth: Uint8Array, km: number): number {
  let shared = 0;
  for (const term of terms) shared += worth[term]!;
  return shared - km / 25;
}

function isBetter(score: number, place: number, than: Candidate | undefined): boolean {
  return than === undefined || score > than.score || (score === than.score && place < than.place);
}

function insert(best: Candidate[], one: Candidate, count: number): void {
  const at = best.findIndex((other) => isBetter(one.score, one.place, other));
  best.splice(at === -1 ? best.length : at, 0, one);
  if (best.length > count) best.pop();
}

/** Needs and groups by number, so that millions of comparisons compare no text. */
const numbers = new Map<string, number>();

function numberOf(term: string): number {
  const number = numbers.get(term) ?? numbers.size;
  numbers.set(term, number);
  return number;
}

const needsOf = ({ behov }: Entry) => behov.map((id) => numberOf(`behov ${id}`));
const groupsOf = ({ malgrupper }: Entry) => malgrupper.map((id) => numberOf(`malgrupp ${id}`));

/** What each term that the entry has is worth in another one. */
function toWorth(entry: Entry): Uint8Array {
  const own = [...needsOf(entry).map((term) => [term, 2] as const), ...groupsOf(entry).map((term) => [term, 1] as const)];
  const worth = new Uint8Array(numbers.size);
  for (const [term, points] of own) worth[term] = points;
  return worth;
}

type Placed = Pick<Candidate, 'other' | 'place'> & { terms: number[] };
const known = new WeakMap<readonly Entry[], Map<Kommun | undefined, Placed[]>>();

function byKommun(shown: readonly Entry[]): Map<Kommun | undefined, Placed[]> {
  const placed = () => shown.map((other, place): Placed => ({ other, place, terms: [...needsOf(other), ...groupsOf(other)] }));
  const groups = known.get(shown) ?? Map.groupBy(placed(), ({ other }) => findKommunOf(other));
  known.set(shown, groups);
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
