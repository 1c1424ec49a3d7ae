import type { NearQuery } from '../../domain/places/near-query.ts';
import { toNearView, type NearView } from '../../domain/places/near-view.ts';
import type { Place } from '../../domain/places/places.ts';
import { sorted } from '../../domain/sorted.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import type { NearResult } from './around.ts';
import type { Engine } from './engine.ts';
import { kmFrom, type Nearness } from './nearness.ts';

/** How far it is from a place to each row. */
export function kmOfRows({ rows }: Engine, { positions }: Nearness, { position }: Place): (row: FacetRow) => number | undefined {
  const numbers = new Map(rows.map((row, i) => [row, i]));
  const km = kmFrom(positions, position);
  return (row) => km(numbers.get(row)!);
}

/** What somebody there could choose from, whatever the other filters say. */
export function reachable({ rows }: Engine, kmOf: NearResult['kmOf'], place: Place, query: NearQuery): FacetRow[] {
  return rowsOf(toNearView(rows, () => 1, kmOf, place, query));
}

export function rowsOf({ here, kommun, lan, country }: NearView): FacetRow[] {
  return [...here.map(({ row }) => row), ...kommun, ...lan, ...country];
}

/** Without words nothing fits better than the rest: what is for everybody comes before what is for some, as on the pages of the kommuner. */
export function broadFirst(rows: readonly FacetRow[]): FacetRow[] {
  const breadth = (row: FacetRow) => (row.akut ? 3 : isTalkLine(row) ? 0 : row.malgrupp.includes('alla') ? 1 : 2);
  return sorted(rows, (a, b) => breadth(a) - breadth(b));
}

export function isTalkLine({ kind, behov, omrade, malgrupp }: FacetRow): boolean {
  return kind === 'stodlinjer' && behov[0] === 'samtal' && omrade === '' && malgrupp.includes('alla');
}
