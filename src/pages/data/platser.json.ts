import { getSite } from '../../data/site.ts';
import { toPlacesJson } from '../../domain/places/places-json.ts';

/** Names of places with their positions, and postnummer: what the search needs to know where somebody is. */
export function GET() {
  return Response.json(toPlacesJson(getSite().shown));
}
