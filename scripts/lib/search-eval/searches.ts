import { readFileSync } from 'node:fs';
import { readDirectory } from '../../../src/data/entries.ts';
import { getToday } from '../../../src/data/today.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { toShown } from '../../../src/domain/search/shown.ts';
import { toEntry, type CorpusPost } from './corpus-to-entries.ts';
import { toSearch, type Search } from './engine.ts';
import { openPagefind } from './pagefind-node.ts';

/** The search over the invented corpus and over our own entries: each is opened when first asked for. */
export function openSearches(): { get(isOwn: boolean): Promise<Search>; close(): void } {
  const open = new Map<boolean, Promise<{ search: Search; close(): void }>>();
  const closing: (() => void)[] = [];
  return {
    async get(isOwn) {
      const opened = open.get(isOwn) ?? openOne(isOwn ? readOwn() : readCorpus());
      open.set(isOwn, opened);
      const { search, close } = await opened;
      if (!closing.includes(close)) closing.push(close);
      return search;
    },
    close: () => closing.forEach((close) => close()),
  };
}

async function openOne(entries: readonly Entry[]): Promise<{ search: Search; close(): void }> {
  const { ask, close } = await openPagefind(entries);
  return { search: toSearch(entries, ask), close };
}

export function readCorpus(path = 'tests/search-eval/corpus.json'): Entry[] {
  const { poster } = JSON.parse(readFileSync(path, 'utf8')) as { poster: CorpusPost[] };
  return poster.map(toEntry);
}

function readOwn(): Entry[] {
  const today = getToday();
  return toShown(readDirectory('content', today).entries, today);
}
