import type { Position } from '../distance.ts';
import { seatOf } from '../kommun-seat.ts';
import type { Kommun } from '../kommuner.ts';
import { ortRows } from './ort-rows.ts';
import { stadsdelRows } from './stadsdel-rows.ts';

export interface NamedPosition extends Position {
  namn: string;
}

const orter = new Map(ortRows);
const stadsdelar = new Map(stadsdelRows);

/** The places of a kommun that have a name: its centralort first, then orter and districts. */
export function placesIn(kommun: Kommun): NamedPosition[] {
  const { kod, centralort } = kommun;
  const others = [orter.get(kod), stadsdelar.get(kod)].flatMap(readPlaces).filter(({ namn }) => namn !== centralort);
  return [{ namn: centralort, ...seatOf(kommun) }, ...others];
}

/** "Hallunda 59.243 17.826, Norsborg 59.244 17.814" */
function readPlaces(row: string | undefined): NamedPosition[] {
  return (row ?? '')
    .split(', ')
    .filter((part) => part !== '')
    .map((part) => {
      const [, namn, lat, lon] = /^(.+) ([\d.]+) ([\d.]+)$/.exec(part)!;
      return { namn: namn!, lat: Number(lat), lon: Number(lon) };
    });
}
