import { getKommun, kommuner } from '../../domain/kommuner.ts';
import { facetTablePath } from '../../domain/paths.ts';
import { toCurrentRows } from '../../domain/search/current-rows.ts';
import { fromFacetTable, type FacetTable } from '../../domain/search/facet-table.ts';
import { toParams, toSearch } from '../../domain/search/query-string.ts';
import { widen } from '../../domain/search/widen.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { labelFilter } from '../../text/filter-label.ts';
import { formatList } from '../../text/format.ts';
import { wayInText } from '../../text/way-in.ts';
import { fetchJson } from '../fetch-json.ts';

/** What had to be left out for something to fit, in words, and the search without it. */
export async function find(params: URLSearchParams) {
  const { date } = toStockholm(new Date());
  const rows = toCurrentRows(fromFacetTable(await fetchJson<FacetTable>(facetTablePath())), date);
  const search = toSearch(params, (slug) => kommuner.find((kommun) => kommun.slug === slug)?.kod);
  const { filters, dropped, count } = widen(rows, search.filters);
  return {
    dropped: dropped.map(({ column, ids }) =>
      formatList(
        ids.map((id) => labelFilter(column, id)),
        'eller',
      ),
    ),
    label: wayInText.widenedShow(count),
    query: String(toParams({ ...search, filters }, (kod) => getKommun(kod).slug)),
  };
}
