import { fullTextIdsPath, pagefindPath, sitePath } from '../domain/paths.ts';
import { fetchJson } from './fetch-json.ts';

interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

let loading: Promise<{ pagefind: Pagefind; rows: Map<string, number> }> | undefined;

/** Row numbers of the facet table whose text has the words, best first. Loads Pagefind when first asked. */
export async function searchFullText(words: string): Promise<number[]> {
  const { pagefind, rows } = await (loading ??= load());
  const { results } = await pagefind.search(words);
  return results.flatMap(({ id }) => rows.get(id) ?? []);
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
