import { getSite } from '../../data/site.ts';
import { seatOf } from '../../domain/kommun-seat.ts';
import { kommuner } from '../../domain/kommuner.ts';
import type { Pill } from '../../domain/pills.ts';
import { countByKommun } from '../../domain/place.ts';

/** One pill for every kommun with something in it. */
export function GET() {
  const counts = countByKommun(getSite().shown);
  const pills = kommuner
    .filter(({ kod }) => counts.has(kod))
    .map(({ kod, slug, namn }): Pill => ({ slug, namn, ...roundSeat(kod), count: counts.get(kod)! }));
  return Response.json(pills);
}

/** To about a hundred metres: nobody's door. */
function roundSeat(kod: string) {
  const { lat, lon } = seatOf({ kod });
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return { lat: round(lat), lon: round(lon) };
}
