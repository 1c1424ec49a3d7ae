import { distanceKm } from './distance.ts';
import type { Entry } from './entry.ts';
import { seatOf } from './kommun-seat.ts';
import { kommuner, type Kommun } from './kommuner.ts';
import { findKommunOf } from './place.ts';

interface Placed {
  other: Entry;
  /** Its place among the shown: the first wins among equals. */
  place: number;
}

interface Candidate extends Placed {
  score: number;
}

/**
 * Other entries that meet most of the same needs, the nearest first among equals, and none that rests. A shared need counts 2 and a
 * shared group 1; every 25 km takes 1 away. Looks from the nearest kommun outwards, and no farther than something better can be: in a
 * large directory nearly every entry asks.
 */
export function alternativesTo(entry: Entry, shown: readonly Entry[], count: number): Entry[] {
  const groups = byKommun(shown);
  const most = 2 * entry.behov.length + entry.malgrupper.length;
  const best: Candidate[] = [];
  for (const { kommun, km } of outwardsFrom(findKommunOf(entry))) {
    const away = km / 25;
    if (best.length === count && most - away < best.at(-1)!.score) break;
    for (const candidate of candidatesIn(groups.get(kommun), entry, away)) {
      if (isBetter(candidate, best[count - 1])) insert(best, candidate, count);
      // Those that share nothing come last, in the order of their places: after one of them that is too late, all are.
      else if (candidate.score === -away) break;
    }
  }
  return best.map(({ other }) => other);
}

function isBetter({ score, place }: Candidate, than: Candidate | undefined): boolean {
  return than === undefined || score > than.score || (score === than.score && place < than.place);
}

function insert(best: Candidate[], one: Candidate, count: number): void {
  const at = best.findIndex((other) => isBetter(one, other));
  best.splice(at === -1 ? best.length : at, 0, one);
  if (best.length > count) best.pop();
}

/** First those that share something with the entry, and then the others. */
function* candidatesIn(group: Group | undefined, entry: Entry, away: number): Generator<Candidate> {
  if (group === undefined) return;
  const shared = new Map<Placed, number>();
  const count = (list: readonly Placed[] | undefined, points: number) =>
    list?.forEach((placed) => shared.set(placed, (shared.get(placed) ?? 0) + points));
  for (const id of entry.behov) count(group.byNeed.get(id), 2);
  for (const id of entry.malgrupper) count(group.byMalgrupp.get(id), 1);
  const isOther = ({ other }: Placed) => other.id !== entry.id || other.kind !== entry.kind;
  for (const [placed, points] of shared) if (isOther(placed)) yield { ...placed, score: points - away };
  for (const placed of group.all) if (!shared.has(placed) && isOther(placed)) yield { ...placed, score: -away };
}

/** What a kommun has, in order, and by what it meets. */
interface Group {
  all: Placed[];
  byNeed: Map<string, Placed[]>;
  byMalgrupp: Map<string, Placed[]>;
}

const known = new WeakMap<readonly Entry[], Map<Kommun | undefined, Group>>();

function byKommun(shown: readonly Entry[]): Map<Kommun | undefined, Group> {
  const before = known.get(shown);
  if (before !== undefined) return before;
  const groups = new Map<Kommun | undefined, Group>();
  shown.forEach((other, place) => {
    if (other.status !== 'aktiv') return;
    const kommun = findKommunOf(other);
    const group: Group = groups.get(kommun) ?? { all: [], byNeed: new Map(), byMalgrupp: new Map() };
    groups.set(kommun, group);
    const placed = { other, place };
    group.all.push(placed);
    for (const id of other.behov) add(group.byNeed, id, placed);
    for (const id of other.malgrupper) add(group.byMalgrupp, id, placed);
  });
  known.set(shown, groups);
  return groups;
}

function add(lists: Map<string, Placed[]>, id: string, placed: Placed): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [placed]);
  else list.push(placed);
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
