import { placesPath, positionsPath } from '../../domain/paths.ts';
import { distanceKm } from '../../domain/distance.ts';
import { decodePlaces, type Places } from '../../domain/places/places.ts';
import { decodePositions, type Positions, type PositionsJson } from '../../domain/places/positions.ts';
import type { PlacesJson } from '../../domain/places/places-format.ts';
import type { Position } from '../../domain/distance.ts';
import { fetchJson } from '../fetch-json.ts';

/** Names of places, and where the entries are. Comes when somebody is about to search, and is asked about in the browser alone. */
export interface Nearness {
  places: Places;
  positions: Positions;
}

let loading: Promise<Nearness> | undefined;

/** A net that failed once may work the next time. */
export function loadNearness(): Promise<Nearness> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load(): Promise<Nearness> {
  const [places, positions] = await Promise.all([fetchJson<PlacesJson>(placesPath()), fetchJson<PositionsJson>(positionsPath())]);
  return { places: decodePlaces(places), positions: decodePositions(positions) };
}

/** The straight line from a point to an entry, by its row in the table. */
export function kmFrom({ lat, lon }: Positions, from: Position): (row: number) => number | undefined {
  return (row) => (Number.isNaN(lat[row] ?? NaN) ? undefined : distanceKm(from, { lat: lat[row]!, lon: lon[row]! }));
}
