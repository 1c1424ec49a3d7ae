import { getSite } from '../../data/site.ts';
import { findKommunOf } from '../../domain/place.ts';
import { positionOf } from '../../domain/places/position-of.ts';
import { encodePositions } from '../../domain/places/positions.ts';

/** Where the shown entries are, in the order of the facet table. */
export function GET() {
  const rows = getSite().shown.map((entry) => {
    const position = positionOf(entry);
    return position === undefined ? undefined : { ...position, kommun: findKommunOf(entry)?.kod ?? '' };
  });
  return Response.json(encodePositions(rows));
}
