import { show } from './plain-page.ts';

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ meta: { title: string } }> }[] }>;
}

/** Pagefind by itself: ten fragments, which is the least that shows ten names. Without its worker, which no throttling reaches. */
async function run(): Promise<void> {
  const path = new URL('pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(path)) as Pagefind;
  await pagefind.options({ noWorker: true });
  window.searchAgain = async (query) => {
    const { results } = await pagefind.search(query);
    const names: string[] = [];
    const showNext = async (result: (typeof results)[number]) => {
      names.push((await result.data()).meta.title);
      show(names);
    };
    await Promise.all(results.slice(0, 10).map(showNext));
  };
  await window.searchAgain(new URLSearchParams(location.search).get('q')!);
}

void run();
