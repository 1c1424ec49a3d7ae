import type { Position } from '../distance.ts';
import type { Entry } from '../entry.ts';
import { toSlug } from '../fold.ts';
import { seatOf } from '../kommun-seat.ts';
import { kommuner, type Kommun } from '../kommuner.ts';
import { findKommunOf } from '../place.ts';
import { placesIn } from './place-rows.ts';

type Placed = Pick<Entry, 'plats' | 'former' | 'omrade'>;

/** Where the entry is: its own point, or the middle of its ort. Nothing for a protected place, and nothing when nobody goes there. */
export function positionOf(entry: Placed): Position | undefined {
  const { plats, former } = entry;
  if (plats === undefined || plats.dold === true || !former.includes('pa_plats')) return undefined;
  if (plats.lat !== undefined && plats.lon !== undefined) return { lat: plats.lat, lon: plats.lon };
  const kommun = findKommunOf(entry);
  return kommun === undefined ? undefined : findOrt(plats.ort, kommun);
}

/** The ort in the kommun. A kommun's own name is its centralort. */
function findOrt(ort: string, kommun: Kommun): Position | undefined {
  const slug = toSlug(ort);
  return slug === toSlug(kommun.namn) ? seatOf(kommun) : index().get(`${kommun.kod} ${slug}`);
}

let known: Map<string, Position> | undefined;

function index(): Map<string, Position> {
  known ??= new Map(
    kommuner.flatMap((kommun) => placesIn(kommun).map(({ namn, lat, lon }) => [`${kommun.kod} ${toSlug(namn)}`, { lat, lon }])),
  );
  return known;
}
