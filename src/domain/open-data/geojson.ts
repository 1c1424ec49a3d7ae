import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { positionOf } from '../places/position-of.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import { toOpenEntry } from './open-entry.ts';
import { attribution, licence, type Publisher } from './publisher.ts';

/** What can be put on a map (RFC 7946). Protected places and what has no place of its own are not in it. */
export function toGeoJson(shown: readonly Entry[], today: IsoDate, publisher: Publisher): string {
  const features = shown.flatMap((entry) => toFeature(entry, toOpenEntry(entry, today, publisher)));
  const head = { name: publisher.namn, licens: licence.namn, licens_url: licence.url, ange: attribution(publisher), datum: today };
  return JSON.stringify({ type: 'FeatureCollection', ...head, features });
}

function toFeature(entry: Entry, open: OpenEntry) {
  const position = positionOf(entry);
  if (position === undefined) return [];
  const { slag, id, namn, sammanfattning, arrangor, behov, malgrupper, ensamhetsformer, kommun, plats, kostnad, farskhet, granskad, sida } =
    open;
  // Whether the point is the place itself or only the middle of its ort.
  const lage = plats?.lat === undefined ? 'ungefar' : 'exakt';
  const properties = {
    ...{ slag, namn, sammanfattning, arrangor, behov, malgrupper, ensamhetsformer },
    ...{ kommun: kommun?.namn, ort: plats?.ort, adress: plats?.adress, lage, kostnad, farskhet, granskad, sida },
  };
  return [{ type: 'Feature', id: `${slag}/${id}`, geometry: { type: 'Point', coordinates: [position.lon, position.lat] }, properties }];
}
