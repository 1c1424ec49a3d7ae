import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { openDataPath } from '../paths.ts';
import { toOpenEntry } from './open-entry.ts';
import { attribution, licence, type Publisher } from './publisher.ts';

/** Everything that is shown, with all its fields. */
export function toJson(shown: readonly Entry[], today: IsoDate, publisher: Publisher): string {
  return JSON.stringify({
    namn: publisher.namn,
    licens: licence.namn,
    licens_url: licence.url,
    ange: attribution(publisher),
    schema: publisher.origin + openDataPath('schema.json'),
    datum: today,
    antal: shown.length,
    poster: shown.map((entry) => toOpenEntry(entry, today, publisher)),
  });
}
