import { cardChunkPath } from '../../domain/paths.ts';
import { chunkOf, chunkSize, toCardOrder, type CardText } from '../../domain/search/card-chunks.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { fetchJson } from '../fetch-json.ts';
import { rememberLast } from '../remember.ts';

const chunks = new Map<number, Promise<readonly CardText[]>>();

/** What the card at a place in the files says besides its name. Cards that are alike come in one file, fetched once. */
export async function readCardText(place: number): Promise<CardText> {
  const chunk = chunkOf(place);
  const texts = chunks.get(chunk) ?? fetchJson<readonly CardText[]>(cardChunkPath(chunk));
  chunks.set(chunk, texts);
  // A net that failed once may work the next time.
  texts.catch(() => chunks.delete(chunk));
  return (await texts)[place % chunkSize]!;
}

/** Where the card of each row is. */
export const findCardPlaces = rememberLast(
  (rows: readonly FacetRow[]): ReadonlyMap<FacetRow, number> => new Map(toCardOrder(rows).map((row, place) => [row, place])),
  (rows) => [rows],
);
