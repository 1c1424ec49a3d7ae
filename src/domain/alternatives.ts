import { distanceKm } from './distance.ts';
import type { Entry } from './entry.ts';
import { seatOf } from './kommun-seat.ts';
import { findKommunOf } from './place.ts';

/** Other entries that meet most of the same needs, the nearest first among equals. */
export function alternativesTo(entry: Entry, shown: readonly Entry[], count: number): Entry[] {
  return shown
    .filter((other) => other.id !== entry.id)
    .map((other) => ({ other, score: likeness(entry, other) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}

/** A shared need counts 2 and a shared group 1; every 25 km takes 1 away. The whole country is as far as 50 km. */
function likeness(a: Entry, b: Entry): number {
  const needs = a.behov.filter((id) => b.behov.includes(id)).length;
  const groups = a.malgrupper.filter((id) => b.malgrupper.includes(id)).length;
  const here = findKommunOf(a);
  const there = findKommunOf(b);
  const km = here === undefined ? 0 : there === undefined ? 50 : distanceKm(seatOf(here), seatOf(there));
  return 2 * needs + groups - km / 25;
}
