import type { Library } from './library.ts';

declare global {
  interface Window {
    /** Searches anew, without a new page. */
    searchAgain(query: string): Promise<void>;
  }
}

/** The whole page of a library: fetch the index, search, show names. */
export async function runPlainPage(open: Library['open']): Promise<void> {
  const response = await fetch('index.json');
  const { index, names } = (await response.json()) as { index: string; names: Record<string, string> };
  const search = open(index);
  window.searchAgain = async (query) => show((await search(query)).slice(0, 20).map((id) => names[id]!));
  await window.searchAgain(new URLSearchParams(location.search).get('q')!);
}

export function show(names: readonly string[]): void {
  const items = names.map((name) => Object.assign(document.createElement('li'), { textContent: name }));
  document.querySelector('ol')!.replaceChildren(...items);
}
