import { toTextWords } from '../../domain/full-text/read-words.ts';
import { TextIndex } from '../../domain/full-text/text-index.ts';
import { pagefindPath } from '../../domain/paths.ts';
import { fetchPacked } from './packed-file.ts';

/** Row numbers of the facet table whose text has the words, one after the other. */
export type SearchFullText = (words: string) => Promise<number[]>;

/**
 * The index that Pagefind has made, without Pagefind's script and WebAssembly: they weigh eighty kilobytes, do not run on phones from
 * before 2020, and say nothing of a piece that did not come. What they find, for words in quotation marks, is found here.
 */
export function openFullText(list: string | undefined): SearchFullText {
  const remember = rememberLoads();
  const load = () => loadIndex(list);
  return async (text) => {
    const words = toTextWords(text);
    if (words.length === 0) return [];
    const index = await remember('index', load);
    await Promise.all(
      index
        .piecesFor(words)
        .map((name) => remember(name, async () => index.learn(await fetchPacked(pagefindPath(`index/${name}.pf_index`))))),
    );
    return index.search(words).map(Number);
  };
}

async function loadIndex(list: string | undefined): Promise<TextIndex> {
  if (list === undefined) throw new Error('The site has no full text: it was not built');
  return new TextIndex(await fetchPacked(pagefindPath(`pagefind.${list}.pf_meta`)));
}

/** Everything is loaded once. A net that failed may work the next time. */
function rememberLoads() {
  const loads = new Map<string, Promise<unknown>>();
  return <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const known = (loads.get(name) as Promise<T> | undefined) ?? load();
    loads.set(name, known);
    known.catch(() => loads.delete(name));
    return known;
  };
}
