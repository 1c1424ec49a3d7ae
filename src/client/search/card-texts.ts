import { cardChunkPath } from '../../domain/paths.ts';
import { chunkOf, chunkSize, type CardText } from '../../domain/search/card-chunks.ts';
import { fetchJson } from '../fetch-json.ts';

const chunks = new Map<number, Promise<readonly CardText[]>>();

/** What the card of a row says besides its name. Neighbouring rows come in one file, fetched once. */
export async function readCardText(row: number): Promise<CardText> {
  const chunk = chunkOf(row);
  const texts = chunks.get(chunk) ?? fetchJson<readonly CardText[]>(cardChunkPath(chunk));
  chunks.set(chunk, texts);
  return (await texts)[row % chunkSize]!;
}
