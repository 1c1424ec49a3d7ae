import type { IsoDate } from '../dates.ts';
import type { Position } from '../distance.ts';
import type { Entry } from '../entry.ts';
import { seatOf } from '../kommun-seat.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import { toOpenEntry } from './open-entry.ts';
import { attribution, licence, type Publisher } from './publisher.ts';

/** What can be put on a map (RFC 7946). Protected places and what has no place of its own are not in it. */
export function toGeoJson(shown: readonly Entry[], today: IsoDate, publisher: Publisher): string {
  const features = shown.map((entry) => toOpenEntry(entry, today, publisher)).flatMap(toFeature);
  const head = { name: publisher.namn, licens: licence.namn, licens_url: licence.url, ange: attribution(publisher), datum: today };
  return JSON.stringify({ type: 'FeatureCollection', ...head, features });
}

function toFeature(entry: OpenEntry) {
  const point = findPoint(entry);
  if (point === undefined) return [];
  const { lat, lon, lage } = point;
  const { slag, id, namn, sammanfattning, arrangor, behov, malgrupper, ensamhetsformer, kommun, plats, kostnad, farskhet, granskad, sida } =
    entry;
  const properties = {
    ...{ slag, namn, sammanfattning, arrangor, behov, malgrupper, ensamhetsformer },
    ...{ kommun: kommun?.namn, ort: plats?.ort, adress: plats?.adress, lage, kostnad, farskhet, granskad, sida },
  };
  return [{ type: 'Feature', id: `${slag}/${id}`, geometry: { type: 'Point', coordinates: [lon, lat] }, properties }];
}

/** `lage` says whether the point is the place or only the kommun's centralort. */
function findPoint({ plats, kommun }: OpenEntry): (Position & { lage: 'exakt' | 'ungefar' }) | undefined {
  if (plats === undefined || plats.dold) return undefined;
  if (plats.lat !== undefined && plats.lon !== undefined) return { lat: plats.lat, lon: plats.lon, lage: 'exakt' };
  return kommun === undefined ? undefined : { ...seatOf(kommun), lage: 'ungefar' };
}
