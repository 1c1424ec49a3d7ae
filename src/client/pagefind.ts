import { pagefindPath, sitePath } from '../domain/paths.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string }[] }>;
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): Pagefind;
}

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Row numbers of the facet table whose text has the words, best first. Loads Pagefind when first asked. */
export async function searchFullText(words: string): Promise<number[]> {
  const own = (loading ??= load());
  try {
    const { results } = await (await own).search(words);
    return results.map(({ id }) => Number(id));
  } catch (error) {
    forget(own);
    throw error;
  }
}

/** A net that failed once may work the next time. Several words may be asked for at once: only the first forgets. */
function forget(failed: Promise<Pagefind>): void {
  if (loading !== failed) return;
  loading = undefined;
  failures += 1;
}

/** Without a worker: in one, Pagefind now and then stops for over a second. A browser remembers a module that failed, so the next has another address. */
async function load(): Promise<Pagefind> {
  const path = failures === 0 ? pagefindPath() : `${pagefindPath()}?${failures}`;
  const { createInstance } = (await import(/* @vite-ignore */ path)) as PagefindModule;
  const pagefind = createInstance({ baseUrl: sitePath(''), noWorker: true });
  await pagefind.init();
  return pagefind;
}
