import { getKommun, kommuner } from '../../domain/kommuner.ts';
import { facetTablePath } from '../../domain/paths.ts';
import { toCurrentRows } from '../../domain/search/current-rows.ts';
import { fromFacetTable, type FacetTable } from '../../domain/search/facet-table.ts';
import { toParams, toSearch } from '../../domain/search/query-string.ts';
import { toOffers } from '../../domain/search/widen.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { labelFilter } from '../../text/filter-label.ts';
import { formatList } from '../../text/format.ts';
import { wayInText } from '../../text/way-in.ts';
import { fetchJson } from '../fetch-json.ts';

export interface Offer {
  /** What is left out, in words. */
  without: string;
  /** What it gives, and the search that gives it. */
  label: string;
  query: string;
}

/** For somebody for whom nothing fits all: what to leave out. */
export async function findOffers(params: URLSearchParams): Promise<Offer[]> {
  const { date } = toStockholm(new Date());
  const rows = toCurrentRows(fromFacetTable(await fetchJson<FacetTable>(facetTablePath())), date);
  const search = toSearch(params, (slug) => kommuner.find((kommun) => kommun.slug === slug)?.kod);
  return toOffers(rows, search.filters).map(({ filters, dropped, count }) => ({
    without: wayInText.without(
      dropped.map(({ column, ids }) =>
        formatList(
          ids.map((id) => labelFilter(column, id)),
          'eller',
        ),
      ),
    ),
    label: wayInText.widenedShow(count),
    query: String(toParams({ ...search, filters }, (kod) => getKommun(kod).slug)),
  }));
}
