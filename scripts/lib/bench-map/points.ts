import { kommunFacts } from '../../../src/domain/kommun-facts.ts';
import { kommuner, type Kommun } from '../../../src/domain/kommuner.ts';
import type { Positioned } from '../../../src/domain/places/positions.ts';

/** Kommuner, once for every 10,000 inhabitants, so that large towns are large here too. */
const weighted: readonly Kommun[] = kommuner.flatMap((kommun) =>
  Array<Kommun>(Math.ceil(kommunFacts[kommun.kod]![2] / 10_000)).fill(kommun),
);

/** Invented entries within some ten kilometres of their centralort. The same for the same number. */
export function makePoints(count: number): Positioned[] {
  return Array.from({ length: count }, (_, i) => {
    const { kod } = weighted[(i * 7919) % weighted.length]!;
    const [lat, lon] = kommunFacts[kod]!;
    return { kommun: kod, lat: lat + spread(i), lon: lon + spread(i * 31) * 2 };
  });
}

const spread = (i: number) => (((i * 48_271) % 2_001) - 1_000) / 10_000;
