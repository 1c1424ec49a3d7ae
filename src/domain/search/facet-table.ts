import type { Entry } from '../entry.ts';
import { finish, stepSize, type Steps } from '../steps.ts';
import { separator } from './facet-cells.ts';
import { facetColumns, type FacetColumn, type FacetRow } from './facet-columns.ts';
import { toFacetRow } from './facet-row.ts';

/** Column by column, each with as many cells: compresses far better than row by row. */
export type FacetTable = Record<FacetColumn, string> & {
  /** Which list of pages of the full text numbers its pages by these rows. The full text is made last: without it there is none. */
  fulltext?: string;
};

/** How a column is written, whatever it holds. */
interface AnyColumn {
  encode(value: unknown, row: FacetRow): string;
  decode(cell: string, cells: FacetRow): unknown;
}

const columns = Object.entries(facetColumns) as [FacetColumn, AnyColumn][];

const memory = new WeakMap<readonly Entry[], FacetTable>();

/** Made once for a list: three pages of a build ask. */
export function toFacetTable(shown: readonly Entry[]): FacetTable {
  const table = memory.get(shown) ?? makeTable(shown);
  memory.set(shown, table);
  return table;
}

function makeTable(shown: readonly Entry[]): FacetTable {
  const rows = shown.map(toFacetRow);
  return Object.fromEntries(
    columns.map(([name, { encode }]) => [name, rows.map((row) => encode(row[name], row)).join(separator)]),
  ) as FacetTable;
}

export const fromFacetTable = (table: FacetTable): FacetRow[] => finish(rowSteps(table));

/** The rows in the order of the table, which is also the order of positions, of card texts and of pages of the full text. */
export function* rowSteps(table: FacetTable): Steps<FacetRow[]> {
  const all = columns.map(([name, { decode }]) => ({ name, decode, cells: table[name].split(separator) }));
  const rows: FacetRow[] = [];
  // No entries make one empty cell.
  const count = table.id === '' ? 0 : all[0]!.cells.length;
  for (let row = 0; row < count; row++) {
    if (row % stepSize === 0) yield;
    const cells = JSON.parse(emptyRow) as Record<FacetColumn, unknown>;
    for (const { name, decode, cells: written } of all) cells[name] = decode(written[row]!, cells as FacetRow);
    rows.push(cells as FacetRow);
  }
  return rows;
}

/** With all columns from the start: an object that grows by so many keys is kept as a hash table, and every search reads every row. */
const emptyRow = `{${columns.map(([name]) => `"${name}":null`)}}`;
