import type { Entry } from '../../../src/domain/entry.ts';
import { toSearch, type Search } from '../search-eval/engine.ts';
import { openOwnPagefind } from '../search-eval/own-pagefind.ts';
import { openPagefind } from '../search-eval/pagefind-node.ts';
import { readQueryFile } from '../search-eval/query-file.ts';
import { evaluate, type Means, type Question } from '../search-eval/score.ts';
import { toDocument } from './documents.ts';
import type { Library } from './library.ts';

/** How well each engine answers the development queries over the invented entries. None but ours says when it is unsure. */
export async function measureQuality<Name extends string>(
  entries: readonly Entry[],
  libraries: Readonly<Record<Name, Library>>,
): Promise<Record<Name | 'own' | 'pagefind', Means>> {
  const { ask, folder, keys, close } = await openPagefind(entries);
  const pagefind = await openOwnPagefind(folder);
  const documents = entries.map(toDocument);
  const searches: [string, Search][] = [
    ['own', toSearch(entries, ask)],
    ['pagefind', plainly(async (query) => (await pagefind.search(query)).map((page) => keys.get(page)!.split('/')[1]!))],
    ...Object.entries<Library>(libraries).map(([name, { open, toIndex }]): [string, Search] => [name, plainly(open(toIndex(documents)))]),
  ];
  const means: [string, Means][] = [];
  for (const [name, search] of searches) means.push([name, (await evaluate(search, readQuestions())).alla]);
  pagefind.close();
  close();
  return Object.fromEntries(means) as Record<Name | 'own' | 'pagefind', Means>;
}

function plainly(search: (query: string) => string[] | Promise<string[]>): Search {
  return async (query) => ({ ids: await search(query), osaker: false });
}

/** The development set. */
export function readQuestions(): Question[] {
  const file = readQueryFile('tests/search-eval/dev.json');
  if (!('questions' in file)) throw new Error('No questions in the development set');
  return file.questions;
}
