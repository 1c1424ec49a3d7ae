import { expect, test } from 'vitest';
import { labelPlace, decodePlaces } from '../src/domain/places/places.ts';
import { findTextPlace } from '../src/domain/places/text-place.ts';
import { toPlacesJson } from '../src/domain/places/places-json.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { understand } from '../src/domain/search/query/understand.ts';

const lexicon = toLexicon([]);
const places = decodePlaces(toPlacesJson([]));

/** The place, and the words that are left. */
function read(q: string): string {
  const found = findTextPlace(places, q, understand(q, lexicon));
  if (found === undefined) return '';
  return found.slag === 'mig' ? `mig: ${found.q}` : `${labelPlace(found.place)}: ${found.q}`;
}

test.for([
  ['fika hallunda', 'Hallunda, Botkyrka, Stockholms län: fika'],
  ['fika i Rosengård', 'Rosengård, Malmö, Skåne län: fika'],
  ['promenad utanför umeå', 'Umeå, Västerbottens län: promenad'],
  ['145 68', '145 68, Botkyrka, Stockholms län: '],
  ['fika 145 68', '145 68, Botkyrka, Stockholms län: fika'],
  ['SE-14568 fika', '145 68, Botkyrka, Stockholms län: fika'],
  ['språkcafé 16421', '164 21, Stockholm, Stockholms län: språkcafé'],
  ['fika i Vännäsby', 'Vännäsby, Vännäs, Västerbottens län: fika'],
  ['kör vännäsby', 'Vännäsby, Vännäs, Västerbottens län: kör'],
  ['læse i Rosengård', 'Rosengård, Malmö, Skåne län: læse'],
  ['Strauß i Rosengård på kvällen', 'Rosengård, Malmö, Skåne län: Strauß på kvällen'],
  ['fika nära mig', 'mig: fika'],
  ['något att göra i närheten', 'mig: något att göra'],
  ['nära mig', 'mig: '],
  ['Göteborg', 'Göteborg, Västra Götalands län: '],
  ['jag har ingen att prata med', ''],
  ['min man har dött', ''],
  ['fika', ''],
  ['020-22 00 60', ''],
  ['ring 08-123 45 67', ''],
  ['vi bor ensamma', ''],
  ['ett ljus i mörkret', ''],
  ['', ''],
] as const)('"%s" is at "%s"', ([q, expected]) => expect(read(q)).toBe(expected));

test('dots of their own, as in names of files on a Mac, do not move where the place is cut', () => {
  const q = 'kör i Malmö på kvällen'.normalize('NFD');
  const found = findTextPlace(places, q, understand(q, lexicon));
  expect(found).toMatchObject({ slag: 'plats', q: 'kör på kvällen'.normalize('NFD') });
});
