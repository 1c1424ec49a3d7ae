import { pagefindPath } from '../../domain/paths.ts';
import { Engine, type Question } from './engine.ts';
import { fetchPacked } from './packed-file.ts';

/** Row numbers of the facet table whose text has the words, best first. */
export type SearchFullText = (words: string) => Promise<number[]>;

/** Pagefind's engine over its own index, without its script: that weighs eleven kilobytes, fetches one file after the other, and says nothing of a piece that did not come. */
export function openFullText(list: string | undefined): SearchFullText {
  const remember = rememberLoads();
  const load = () => loadEngine(list);
  return async (words) => {
    const question = toQuestion(words);
    if (question.folded === '') return [];
    const engine = await remember('engine', load);
    const pieces = engine.piecesFor(question).filter(Boolean);
    await Promise.all(
      pieces.map((name) => remember(name, async () => engine.learn(await fetchPacked(pagefindPath(`index/${name}.pf_index`))))),
    );
    return engine.search(question).map(Number);
  };
}

async function loadEngine(list: string | undefined): Promise<Engine> {
  if (list === undefined) throw new Error('The site has no full text: it was not built');
  // Before anything is fetched: else each search would fetch it again, for nothing.
  if (!WebAssembly.validate(tableOfValues)) throw new Error('No engine for this browser');
  const [code, pages] = await Promise.all([
    fetchPacked(pagefindPath('wasm.sv.pagefind')),
    fetchPacked(pagefindPath(`pagefind.${list}.pf_meta`)),
  ]);
  return Engine.create(code, pages);
}

/** The least WebAssembly that holds values of JavaScript, as the engine does. Browsers from before 2020 (Chrome: 2021) know no such. */
const tableOfValues = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 4, 4, 1, 111, 0, 0]);

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

/** As Pagefind's script reads what somebody types. */
export function toQuestion(words: string): Question {
  const written = words.replace(punctuation, '').toLowerCase().replace(/\s+/g, ' ').trim();
  return { written, folded: written.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), isExact: /^".+"$/.test(words) };
}

const punctuation = /[!-#%-*,-/:;?@[-\]{}¡§«¶·»¿‐-‧‰-⁞]/g;
