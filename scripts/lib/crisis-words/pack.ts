import type { Cries } from '../../../src/domain/search/query/crisis-features.ts';

/** As unpackCries() reads it. */
export function packCries({ start, weights }: Cries): string {
  const lines = Map.groupBy([...weights.keys()].sort(), (feature) => weights.get(feature)!);
  return [start, ...[...lines].sort(([a], [b]) => a - b).map(([weight, features]) => `${weight} ${features.join()}`)].join('\n');
}
