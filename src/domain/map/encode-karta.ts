import { seatOf } from '../kommun-seat.ts';
import { kommuner } from '../kommuner.ts';
import type { KartaJson } from './karta.ts';

const thousandths = (degrees: number) => Math.round(degrees * 1000);

/** Every kommun, with how many entries there are in it. Apart from what reads it, so that the browser need not know all kommuner. */
export function encodeKarta(counts: ReadonlyMap<string, number>): KartaJson {
  return {
    kod: kommuner.map(({ kod }) => kod),
    slug: kommuner.map(({ slug }) => slug),
    namn: kommuner.map(({ namn }) => namn),
    lat: kommuner.map((kommun) => thousandths(seatOf(kommun).lat)),
    lon: kommuner.map((kommun) => thousandths(seatOf(kommun).lon)),
    count: kommuner.map(({ kod }) => counts.get(kod) ?? 0),
  };
}
