import { codesOf } from '../../domain/list/entry-codes.ts';
import { chunkOfNumber, type ListRecord } from '../../domain/list/record.ts';
import { fromShortCode } from '../../domain/list/short-code.ts';
import { listChunkPath } from '../../domain/paths.ts';
import { fetchJson } from '../fetch-json.ts';

const records = new Map<string, ListRecord>();
const loading = new Map<number, Promise<void>>();

/** What the codes stand for. `chunks` is how many files there are: a code that somebody made up must not ask for one more. */
export async function loadRecords(codes: readonly string[], chunks: number): Promise<ReadonlyMap<string, ListRecord>> {
  await Promise.all(chunksFor(codes, chunks).map(load));
  return records;
}

/** A long code does not tell where its entry is, so then all are fetched. */
function chunksFor(codes: readonly string[], chunks: number): number[] {
  const all = Array.from({ length: chunks }, (_, chunk) => chunk);
  if (codes.some((code) => code.startsWith('~'))) return all;
  const wanted = new Set(codes.map((code) => chunkOfNumber(fromShortCode(code))));
  return all.filter((chunk) => wanted.has(chunk));
}

function load(chunk: number): Promise<void> {
  const known = loading.get(chunk) ?? fetchChunk(chunk);
  loading.set(chunk, known);
  // A net that failed once may work the next time.
  known.catch(() => loading.delete(chunk));
  return known;
}

async function fetchChunk(chunk: number): Promise<void> {
  for (const record of await fetchJson<ListRecord[]>(listChunkPath(chunk))) for (const code of codesOf(record)) records.set(code, record);
}
