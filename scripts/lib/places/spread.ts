import { kommunFacts } from '../../../src/domain/kommun-facts.ts';
import type { Positioned } from '../../../src/domain/places/positions.ts';

/** In kommuner by population, and up to some kilometres from the seat. The same every time. */
export function spreadPositions(count: number): Positioned[] {
  const next = createChance();
  const seats = Object.entries(kommunFacts);
  const people = seats.reduce((sum, [, [, , folkmangd]]) => sum + folkmangd, 0);
  const pick = (left: number) => seats.find(([, [, , folkmangd]]) => (left -= folkmangd) < 0) ?? seats[0]!;
  return Array.from({ length: count }, () => {
    const [kommun, [lat, lon]] = pick(next() * people);
    const away = (reach: number) => (next() + next() + next() - 1.5) * reach;
    return { kommun, lat: lat + away(0.06), lon: lon + away(0.12) };
  });
}

/** A small generator of numbers from 0 to 1: tests and measurements are the same on every machine. */
function createChance(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
