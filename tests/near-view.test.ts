import { describe, expect, test } from 'vitest';
import { decodePlaces, type Place } from '../src/domain/places/places.ts';
import { findPlace } from '../src/domain/places/find-place.ts';
import { toNearQuery, withNear } from '../src/domain/places/near-query.ts';
import { toNearView } from '../src/domain/places/near-view.ts';
import { toPlacesJson } from '../src/domain/places/places-json.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { entryWith, type Change } from './example-entry.ts';

const places = decodePlaces(toPlacesJson([]));
const found = findPlace(places, 'Hallunda');
const hallunda: Place = found.slag === 'en' ? found.place : never();

/** Name, distance, how well it fits, and what is special about it. */
const all: [namn: string, km: number | undefined, score: number, change: Change][] = [
  ['Två mil bort och just det', 20, 1, {}],
  ['Runt hörnet', 1, 0.9, {}],
  ['Tolv mil bort', 120, 1, { omrade: { kommuner: ['Linköping'] } }],
  ['Tre mil bort i Nynäshamn', 40, 1, { omrade: { kommuner: ['Nynäshamn'] } }],
  ['Okänd plats i Botkyrka', undefined, 1, {}],
  ['För Salem och Botkyrka', undefined, 1, { omrade: { kommuner: ['Salem', 'Botkyrka'] }, plats: undefined, former: ['hembesok'] }],
  ['Hela länet', undefined, 1, { omrade: { lan: ['Stockholms län'] }, plats: undefined, former: ['telefon'] }],
  ['Hela landet', undefined, 1, { omrade: 'hela Sverige', plats: undefined, former: ['telefon'] }],
  ['Kontor långt bort, chatt för alla', 400, 1, { omrade: 'hela Sverige', plats: { ort: 'Malmö' }, former: ['pa_plats', 'chatt'] }],
  ['Bara för Umeå', undefined, 1, { omrade: { kommuner: ['Umeå'] }, plats: undefined, former: ['telefon'] }],
];
const rows = fromFacetTable(
  toFacetTable(
    all.map(([namn, , , change]) => entryWith({ namn, omrade: { kommuner: ['Botkyrka'] }, plats: { ort: 'Tumba' }, ...change })),
  ),
);
const number = (row: (typeof rows)[number]) => rows.indexOf(row);

function view(names: readonly string[], inom?: number, nearestFirst = false) {
  const hits = rows.filter(({ namn }) => names.length === 0 || names.includes(namn));
  const scoreOf = (row: (typeof rows)[number]) => all[number(row)]![2];
  const { here, beyond, kommun, lan, country } = toNearView(hits, scoreOf, (row) => all[number(row)]![1], hallunda, { inom, nearestFirst });
  const name = ({ namn }: { namn: string }) => namn;
  const away = (list: typeof here) => list.map(({ row, km }) => `${row.namn} ${km}`);
  return { here: away(here), beyond: away(beyond), kommun: kommun.map(name), lan: lan.map(name), country: country.map(name) };
}

test('each hit stands under one honest heading, from the nearest to the widest', () => {
  expect(view([])).toEqual({
    here: ['Runt hörnet 1', 'Två mil bort och just det 20'],
    beyond: ['Tre mil bort i Nynäshamn 40', 'Tolv mil bort 120'],
    kommun: ['Okänd plats i Botkyrka', 'För Salem och Botkyrka'],
    lan: ['Hela länet'],
    country: ['Hela landet', 'Kontor långt bort, chatt för alla'],
  });
});

test('what is for another kommun alone is nowhere', () => {
  expect(view(['Bara för Umeå'])).toEqual({ here: [], beyond: [], kommun: [], lan: [], country: [] });
});

test('what fits better is worth a longer way, but not when the nearest is asked for', () => {
  const both = ['Runt hörnet', 'Två mil bort och just det'];
  expect(view(both).here[0]).toBe('Runt hörnet 1');
  all[1]![2] = 0.3;
  expect(view(both).here[0]).toBe('Två mil bort och just det 20');
  expect(view(both, undefined, true).here[0]).toBe('Runt hörnet 1');
  all[1]![2] = 0.9;
});

test('a distance keeps what is farther away out, but the nearest of it is told when there is little', () => {
  expect(view([], 5)).toMatchObject({
    here: ['Runt hörnet 1'],
    beyond: ['Två mil bort och just det 20', 'Tre mil bort i Nynäshamn 40', 'Tolv mil bort 120'],
    country: ['Hela landet', 'Kontor långt bort, chatt för alla'],
  });
});

describe('an address', () => {
  const read = (query: string) => toNearQuery(new URLSearchParams(query));

  test('tells place, reach and order', () => {
    expect(read('q=fika&plats=Hallunda&inom=10&ordning=nara')).toEqual({ plats: 'Hallunda', inom: 10, nearestFirst: true });
  });

  test('without words puts the nearest first', () => expect(read('plats=Hallunda').nearestFirst).toBe(true));

  test('with words puts what fits first', () => expect(read('q=fika&plats=Hallunda').nearestFirst).toBe(false));

  test.for(['inom=7', 'inom=', 'inom=1e9', 'inom=__proto__', 'ordning=x', 'plats=%20'])('with %s asks for nothing', (query) => {
    expect(read(`q=fika&${query}`)).toEqual({ plats: '', inom: undefined, nearestFirst: false });
  });

  test('of 5,000 characters is cut', () => expect(read(`plats=${'x'.repeat(5000)}`).plats).toHaveLength(80));

  test('keeps its place when something else is taken away', () => {
    const params = new URLSearchParams('q=fika&plats=Hallunda&inom=5&ordning=nara');
    expect(withNear('#q=fika', params)).toBe('#q=fika&plats=Hallunda&inom=5&ordning=nara');
    expect(withNear('#q=fika', params, ['inom'])).toBe('#q=fika&plats=Hallunda&ordning=nara');
  });
});

function never(): never {
  throw new Error('Hallunda is one place');
}
