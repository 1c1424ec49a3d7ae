import { getSite } from '../../data/site.ts';
import { encodeKarta } from '../../domain/map/encode-karta.ts';
import { countByKommun } from '../../domain/place.ts';

/** The pills of the map, counted now. */
export function GET() {
  return Response.json(encodeKarta(countByKommun(getSite().shown)));
}
