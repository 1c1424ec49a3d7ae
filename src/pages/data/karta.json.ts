import { getSite } from '../../data/site.ts';
import { toAging } from '../../domain/aging.ts';
import { encodeKarta, type Leaving } from '../../domain/map/encode-karta.ts';
import { countByKommun, findKommunOf } from '../../domain/place.ts';

/** The pills of the map, counted now, and what will leave them. */
export function GET() {
  const { shown, today } = getSite();
  const leaving = shown.flatMap((entry, row): Leaving[] => {
    const kod = findKommunOf(entry)?.kod;
    const { 'data-gone': day } = toAging(entry, today);
    return kod === undefined || day === undefined ? [] : [{ row, kod, day }];
  });
  return Response.json(encodeKarta(countByKommun(shown), leaving, today));
}
