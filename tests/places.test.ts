import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../src/domain/distance.ts';
import { seatOf } from '../src/domain/kommun-seat.ts';
import { kommuner } from '../src/domain/kommuner.ts';
import { completePlace, findPlace, nearestPlace, readPostnummer } from '../src/domain/places/find-place.ts';
import { placesIn } from '../src/domain/places/place-rows.ts';
import { decodePlaces, labelPlace } from '../src/domain/places/places.ts';
import { toPlacesJson } from '../src/domain/places/places-json.ts';
import { decodeOutline } from '../src/domain/map/outline.ts';
import { stadsdelRows } from '../src/domain/places/stadsdel-rows.ts';
import { readOrter, toOrterModule } from '../scripts/lib/places/orter.ts';
import { entryWith } from './example-entry.ts';
import { isOnLand } from './on-land.ts';

const json = toPlacesJson([entryWith({ plats: { ort: 'Revingeby' } })]);
const places = decodePlaces(JSON.parse(JSON.stringify(json)));

/** What the visitor reads about what was written. */
function read(written: string): string | string[] {
  const found = findPlace(places, written);
  if (found.slag === 'en') return labelPlace(found.place);
  if (found.slag === 'flera') return found.places.map(labelPlace);
  return found.meant === undefined ? 'ingen' : `ingen, men ${labelPlace(found.meant)}`;
}

test('the file is at most 30 kB compressed, with entries to come', () => {
  expect(gzipSync(JSON.stringify(json), { level: 9 }).length).toBeLessThanOrEqual(20_000);
});

test('there are 290 kommuner with places, and some 1,600 places in all', () => {
  expect(json.names).toHaveLength(290);
  expect(new Set(kommuner.map(({ lan }) => lan.kod)).size).toBe(21);
  expect(kommuner.flatMap(placesIn).length).toBeGreaterThan(1_600);
  expect(stadsdelRows.flatMap(([, list]) => list.split(', ')).length).toBe(396);
});

test.for([
  ['Hallunda', 'Hallunda, Botkyrka, Stockholms län'],
  ['hallunda', 'Hallunda, Botkyrka, Stockholms län'],
  ['Rosengård', 'Rosengård, Malmö, Skåne län'],
  ['rosengard', 'Rosengård, Malmö, Skåne län'],
  ['Rinkeby', 'Rinkeby, Stockholm, Stockholms län'],
  ['Bergsjön', 'Bergsjön, Göteborg, Västra Götalands län'],
  ['Gottsunda', 'Gottsunda, Uppsala, Uppsala län'],
  ['Vivalla', 'Vivalla, Örebro, Örebro län'],
  ['145 68', '145 68, Botkyrka, Stockholms län'],
  ['14568', '145 68, Botkyrka, Stockholms län'],
  ['SE-145 68', '145 68, Botkyrka, Stockholms län'],
  ['se 14568', '145 68, Botkyrka, Stockholms län'],
  ['S-145 68', '145 68, Botkyrka, Stockholms län'],
  ['  145 68 ', '145 68, Botkyrka, Stockholms län'],
  ['164 21', '164 21, Stockholm, Stockholms län'],
  ['213 67', '213 67, Malmö, Skåne län'],
  ['Botkyrka', 'Botkyrka, Stockholms län'],
  ['Botkyrka kommun', 'Botkyrka, Stockholms län'],
  ['Malmö stad', 'Malmö, Skåne län'],
  ['Habo', 'Habo, Jönköpings län'],
  ['Håbo', 'Håbo, Uppsala län'],
  ['Mora', 'Mora, Dalarnas län'],
  ['Haga, Umeå', 'Haga, Umeå, Västerbottens län'],
  ['haga, umea, västerbottens län', 'Haga, Umeå, Västerbottens län'],
  ['Alby, Botkyrka kommun', 'Alby, Botkyrka, Stockholms län'],
  ['nodinge nol', 'Nödinge-Nol, Ale, Västra Götalands län'],
  ['Revingeby', 'Revingeby, Lund, Skåne län'],
  ['Halunda', 'ingen, men Hallunda, Botkyrka, Stockholms län'],
  ['Hallunda, Malmö', 'ingen, men Hallunda, Botkyrka, Stockholms län'],
  ['Xyzzyplatsen', 'ingen'],
  ['099 99', 'ingen'],
  ['99999', 'ingen'],
  ['', 'ingen'],
  [',,,', 'ingen'],
] as const)('"%s" is %s', ([written, expected]) => expect(read(written)).toBe(expected));

test('a name that several places have gives all of them', () => {
  expect(read('Ersmark')).toEqual(['Ersmark, Umeå, Västerbottens län', 'Ersmark, Skellefteå, Västerbottens län']);
});

test.for(['145 6', '1456', '145 688', '14-568', 'SE145', 'x14568', '', '145 68 Norsborg'])('"%s" is no postnummer', (written) => {
  expect(readPostnummer(written)).toBeUndefined();
});

describe('while somebody types', () => {
  test('the main places come first, with kommun and län', () => {
    expect(completePlace(places, 'bot', 3)).toEqual(['Botkyrka, Stockholms län', 'Bottnaryd, Jönköping, Jönköpings län']);
  });

  test('a postnummer gives its kommun', () => expect(completePlace(places, '14568', 7)).toEqual(['145 68, Botkyrka, Stockholms län']));

  test('one letter gives nothing', () => expect(completePlace(places, 'b', 7)).toEqual([]));
});

test.for([
  [59.245, 17.83, 'Hallunda'],
  [55.587, 13.046, 'Rosengård'],
  [67.856, 20.225, 'Kiruna'],
] as const)('the place nearest to %s, %s is %s', ([lat, lon, namn]) => {
  expect(nearestPlace(places, { lat, lon }).place.namn).toBe(namn);
});

test('distances from a kommun and a postnummer are counted from the centralort, and say so', () => {
  expect(findPlace(places, '145 68')).toMatchObject({ slag: 'en', place: { from: 'Tumba', position: { lat: 59.199, lon: 17.833 } } });
  expect(findPlace(places, 'Hallunda')).toMatchObject({ slag: 'en', place: { from: 'Hallunda', position: { lat: 59.243, lon: 17.826 } } });
});

describe('the positions', () => {
  test('of districts are within 25 km of the seat of their kommun', () => {
    const far = kommuner.flatMap((kommun) => {
      const own = new Set((new Map(stadsdelRows).get(kommun.kod) ?? '').split(', ').map((text) => text.replace(/ [\d. ]+$/, '')));
      return placesIn(kommun).filter((place) => own.has(place.namn) && distanceKm(place, seatOf(kommun)) > 25);
    });
    expect(far).toEqual([]);
  });

  test('each stand once in their kommun', () => {
    const names = kommuner.flatMap((kommun) => placesIn(kommun).map(({ namn }) => `${namn}, ${kommun.namn}`));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('of orter are within 45 km of the seat of their kommun, except in the widest kommuner', () => {
    const far = kommuner.flatMap((kommun) =>
      placesIn(kommun)
        .filter((place) => distanceKm(place, seatOf(kommun)) > 45)
        .map(({ namn }) => namn),
    );
    expect(far.join(' ')).toBe('Fårösund Hemse Funäsdalen Hede Vemdalen Vittangi Sälen Jörn Lövånger Junsele Ramsele Idre Särna');
  });

  test('of the 290 seats are on land, with five exceptions that lie on islands and shores the outline does not have', () => {
    const wet = kommuner.filter((kommun) => !isLand(seatOf(kommun))).map(({ namn }) => namn);
    expect(wet).toEqual(['Arjeplog', 'Ekerö', 'Karlskrona', 'Nacka', 'Vaxholm']);
  });
});

test('the committed orter are what the script makes of GeoNames and our corrections', () => {
  expect(readFileSync('src/domain/places/ort-rows.ts', 'utf8') === toOrterModule(readOrter())).toBe(true);
});

const outline = decodeOutline(JSON.parse(readFileSync('public/data/kontur.json', 'utf8')));

function isLand({ lat, lon }: { lat: number; lon: number }): boolean {
  return isOnLand(outline, lat, lon);
}
