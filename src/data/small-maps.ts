import { kommunFacts } from '../domain/kommun-facts.ts';
import { seatOf } from '../domain/kommun-seat.ts';
import { kommuner, type Kommun } from '../domain/kommuner.ts';
import { drawSmallMap } from '../domain/map/small-map.ts';
import { extentAround, type Extent } from '../domain/map/extent.ts';
import { findKommunOf } from '../domain/place.ts';
import { positionOf } from '../domain/places/position-of.ts';
import type { Entry } from '../domain/entry.ts';
import { readMapColours, readOutline } from './outline.ts';
import { getSite } from './site.ts';

let known: { from: readonly Entry[]; extents: Map<Kommun, Extent> } | undefined;

/** What the small map of a kommun shows: its centralort and all its entries. Only kommuner with an entry that has a place get one. */
export function getSmallMaps(): ReadonlyMap<Kommun, Extent> {
  const { shown } = getSite();
  if (known?.from !== shown) known = { from: shown, extents: toExtents(shown) };
  return known.extents;
}

function toExtents(shown: readonly Entry[]): Map<Kommun, Extent> {
  const groups = Map.groupBy(shown, findKommunOf);
  const extents = new Map<Kommun, Extent>();
  for (const kommun of kommuner) {
    const positions = (groups.get(kommun) ?? []).flatMap((entry) => positionOf(entry) ?? []);
    if (positions.length > 0) extents.set(kommun, extentAround([seatOf(kommun), ...positions]));
  }
  return extents;
}

/** The picture itself. Its own centralort is named first, and then the largest. */
export function drawSmallMapOf(kommun: Kommun): string {
  const towns = [kommun, ...largest.filter((other) => other !== kommun)];
  const named = towns.map((town) => ({ namn: town.centralort, ...seatOf(town) }));
  return drawSmallMap(readOutline(), getSmallMaps().get(kommun)!, named, readMapColours());
}

const largest = [...kommuner].sort((a, b) => kommunFacts[b.kod]![2] - kommunFacts[a.kod]![2]);
