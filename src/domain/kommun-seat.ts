import type { Position } from './distance.ts';
import { kommunFacts } from './kommun-facts.ts';

/** Where the kommun's centralort is. */
export function seatOf({ kod }: { kod: string }): Position {
  const facts = kommunFacts[kod];
  if (facts === undefined) throw new Error(`No kommun has the code: ${kod}`);
  return { lat: facts[0], lon: facts[1] };
}
