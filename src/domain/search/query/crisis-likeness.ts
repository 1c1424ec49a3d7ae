import { shareOf, toFeatures, unpackCries, type Cries } from './crisis-features.ts';
import { packedCries } from './packed-cries.ts';

let cries: Cries | undefined;

/** In tenths. A cry that nobody hears is worse than help that was not asked for. */
const least = -7;

/** Three words and their two pairs. "Nära mig" says too little. */
const fewest = 5;

/**
 * Nobody can think of everything that people write. What no pattern knows is weighed word by word, as learnt from examples of cries for
 * help and of other texts. It is right more often than not, but not sure: never more than a mild alarm.
 */
export function isLikeCry(said: string): boolean {
  const { start, weights } = (cries ??= unpackCries(packedCries));
  const features = toFeatures(said);
  if (features.length < fewest) return false;
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0) * shareOf(features), start) > least;
}
