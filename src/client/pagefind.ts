import { fullTextIdsPath, pagefindPath, sitePath } from '../domain/paths.ts';
import { fetchJson } from './fetch-json.ts';

interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Row numbers of the facet table with Pagefind's score, higher is better. */
export type FullText = ReadonlyMap<number, number>;

let loading: Promise<{ pagefind: Pagefind; rows: Map<string, number> }> | undefined;

/** Searches the full text of every entry. Loads Pagefind when first asked. */
export async function searchFullText(words: string): Promise<FullText> {
  if (words === '') return new Map();
  const { pagefind, rows } = await (loading ??= load());
  const { results } = await pagefind.search(words);
  return new Map(results.flatMap(({ id, score }) => (rows.has(id) ? [[rows.get(id)!, score] as const] : [])));
}

/** Without a worker: in one, Pagefind now and then stops for over a second. */
async function load() {
  const [pagefind, ids] = await Promise.all([
    import(/* @vite-ignore */ pagefindPath()) as Promise<Pagefind>,
    fetchJson<string[]>(fullTextIdsPath()),
  ]);
  await pagefind.options({ baseUrl: sitePath(''), noWorker: true });
  await pagefind.init();
  return { pagefind, rows: new Map(ids.map((id, row) => [id, row])) };
}
