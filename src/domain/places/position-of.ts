import type { Position } from '../distance.ts';
import type { Entry } from '../entry.ts';

/** Where the entry is, for those who may know: nothing for a protected place, and nothing when no point was written. */
export function positionOf({ plats, former }: Pick<Entry, 'plats' | 'former'>): Position | undefined {
  if (plats === undefined || plats.dold === true || !former.includes('pa_plats')) return undefined;
  return plats.lat === undefined || plats.lon === undefined ? undefined : { lat: plats.lat, lon: plats.lon };
}
