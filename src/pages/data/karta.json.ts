import { getSite } from '../../data/site.ts';
import { seatOf } from '../../domain/kommun-seat.ts';
import { kommuner } from '../../domain/kommuner.ts';
import type { Pill } from '../../domain/pills.ts';
import { findKommunOf } from '../../domain/place.ts';

/** One pill for every kommun with something in it. */
export function GET() {
  const counts = new Map<string, number>();
  for (const entry of getSite().shown) {
    const kod = findKommunOf(entry)?.kod;
    if (kod !== undefined) counts.set(kod, (counts.get(kod) ?? 0) + 1);
  }
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
