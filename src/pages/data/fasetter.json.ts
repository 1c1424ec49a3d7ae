import { getSite } from '../../data/site.ts';
import { toFacetTable } from '../../domain/search/facet-table.ts';

/** The facet table: everything that filters, counts and names need, in one file. */
export function GET() {
  return Response.json(toFacetTable(getSite().shown));
}
