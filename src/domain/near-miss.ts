import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { sorted } from './sorted.ts';

/** The candidate that was probably meant, or nothing when none is close. */
export function findNearMiss(written: string, candidates: readonly string[]): string | undefined {
  const target = fold(written);
  const limit = target.length <= 4 ? 1 : target.length <= 8 ? 2 : 3;
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - target.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(target, fold(candidate), limit) }));
  const [nearest] = sorted(near, (a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= limit ? nearest.candidate : undefined;
}
