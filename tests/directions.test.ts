import { describe, expect, test } from 'vitest';
import { findDirections } from '../src/domain/directions.ts';
import { entryWith } from './example-entry.ts';

const to = (plats: object, change = {}) => findDirections(entryWith({ plats: { ort: 'Lund', ...plats }, ...change }));

test('a point is shown on the map', () => {
  expect(to({ lat: '55.704', lon: '13.193', adress: 'Storgatan 4' })).toEqual({
    geo: 'geo:55.704,13.193?q=55.704,13.193',
    web: 'https://www.openstreetmap.org/?mlat=55.704&mlon=13.193#map=17/55.704/13.193',
    isApproximate: false,
  });
});

test('an address is looked up by the map that the visitor chooses', () => {
  expect(to({ adress: 'Stora Södergatan 4', postnummer: '222 23' })).toEqual({
    geo: 'geo:0,0?q=Stora%20S%C3%B6dergatan%204%2C%20222%2023%20Lund',
    web: 'https://www.openstreetmap.org/search?query=Stora%20S%C3%B6dergatan%204%2C%20222%2023%20Lund',
    isApproximate: false,
  });
});

test('an ort alone is shown without a marker, and as about where', () => {
  expect(to({})).toEqual({
    geo: 'geo:55.706,13.193?z=13',
    web: 'https://www.openstreetmap.org/#map=13/55.706/13.193',
    isApproximate: true,
  });
});

test('what is hostile in an address stays within the query', () => {
  expect(to({ adress: 'Gatan 1&layers=x#map=1' })!.web).toBe(
    'https://www.openstreetmap.org/search?query=Gatan%201%26layers%3Dx%23map%3D1%2C%20Lund',
  );
});

describe('there are none', () => {
  test('to a protected place', () => expect(to({ adress: undefined, dold: 'ja' })).toBeUndefined());

  test('to an ort that nobody has placed', () => expect(to({ ort: 'Ingenstansby' })).toBeUndefined());

  test('where nobody goes', () => expect(to({}, { former: ['telefon'] })).toBeUndefined());
});
