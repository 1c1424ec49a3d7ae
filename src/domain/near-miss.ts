import { fold } from './fold.ts';

/** The candidate that was probably meant, or nothing when none is close. */
export function findNearMiss(written: string, candidates: readonly string[]): string | undefined {
  const target = fold(written);
  const limit = target.length <= 4 ? 1 : target.length <= 8 ? 2 : 3;
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - target.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(target, fold(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] !== undefined && ranked[0].distance <= limit ? ranked[0].candidate : undefined;
}

/** Levenshtein distance in characters. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
