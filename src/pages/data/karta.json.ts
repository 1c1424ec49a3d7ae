import { getSite } from '../../data/site.ts';
import { seatOf } from '../../domain/kommun-seat.ts';
import { kommuner } from '../../domain/kommuner.ts';
import type { KartaJson } from '../../domain/map/karta.ts';
import { countByKommun } from '../../domain/place.ts';

/** Every kommun, with how many entries there are in it. */
export function GET() {
  const counts = countByKommun(getSite().shown);
  const thousandths = (degrees: number) => Math.round(degrees * 1000);
  const json: KartaJson = {
    kod: kommuner.map(({ kod }) => kod),
    slug: kommuner.map(({ slug }) => slug),
    namn: kommuner.map(({ namn }) => namn),
    lat: kommuner.map((kommun) => thousandths(seatOf(kommun).lat)),
    lon: kommuner.map((kommun) => thousandths(seatOf(kommun).lon)),
    count: kommuner.map(({ kod }) => counts.get(kod) ?? 0),
  };
  return Response.json(json);
}
