import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PathWithRoute, RouteData } from 'astro';
import { getSite } from '../../../src/data/site.ts';
import { keepToday } from '../../../src/data/today.ts';
import { giveWay } from '../give-way.ts';
import type { PageMemory } from '../memory/page-memory.ts';
import { openBundle, type Bundle } from './bundle.ts';
import { getPaths } from './get-paths.ts';
import { fileOf, toPageList, type PagePath } from './page-list.ts';
import { PageThread } from './page-thread.ts';
import type { Place } from './place.ts';
import { toRender } from './render.ts';
import { makeFolders, mayBeListed, writePages } from './write-pages.ts';

export interface Making {
  /** Pages of the last build: those that would be the same are taken from here. */
  memory?: PageMemory | undefined;
  /** How many threads make pages. Without a number, as many as help. */
  threads?: number | undefined;
  /** The files in src/pages that are made besides the page of an entry. Without it, all of them. */
  only?: readonly string[] | undefined;
  /** Called when the pages of all entries are written. The others are still to come. */
  whenEntriesAreWritten?: () => void;
}

/** Makes the pages and files of a site from a bundle and writes them, without the rest of Astro. Returns the pages that search engines may list. */
export async function makeSite(bundle: Bundle, place: Place, making: Making = {}): Promise<string[]> {
  const { memory, threads, only, whenEntriesAreWritten } = making;
  keepToday();
  const app = await openBundle(bundle);
  // They take a while to begin, and do it while the addresses are worked out.
  const helpers = Array.from({ length: (threads ?? usefulThreads(getSite().entries.length)) - 1 }, () => new PageThread(bundle, place));
  const render = toRender(app, place.home);
  const make = async (paths: readonly PathWithRoute[], givesWay: boolean) => {
    const groups = Map.groupBy(paths, (path) => (isRestored(path, memory, place) ? 'restored' : 'others'));
    const [restored = [], others = []] = [groups.get('restored'), groups.get('others')];
    const list = toPageList(others.map(toPagePath));
    if (givesWay) giveWay();
    const made = await Promise.all([writePages(list, render, place.folder), ...helpers.map((thread) => thread.help({ list, givesWay }))]);
    return [...findListed(restored, place), ...made.flat()];
  };
  const entryPages = await getPaths(app, isEntryPage);
  makeFolders(entryPages.map(toPagePath), place.folder);
  const listed = await make(entryPages, false);
  whenEntriesAreWritten?.();
  // What reads them now cannot be shared among threads, these pages can: so it goes first, and all are ready at the same time.
  listed.push(...(await make(await getPaths(app, (route) => !isEntryPage(route) && (only?.includes(route.component) ?? true)), true)));
  await Promise.all(helpers.map((thread) => thread.stop()));
  if (memory !== undefined) console.log(`${memory.keep(place.folder)} sidor är som förut.`);
  return listed;
}

/** Where one more thread saves more time than it takes to begin. */
const entriesPerThread = 2000;

/** One for a small site: it is soon ready. */
function usefulThreads(entries: number): number {
  return 1 + Math.min(availableParallelism() - 1, Math.floor(entries / entriesPerThread));
}

const isEntryPage = ({ component }: RouteData) => component === 'src/pages/[kind]/[id].astro';

function toPagePath({ pathname, route }: PathWithRoute): PagePath {
  return { pathname, component: route.component, isPage: route.type === 'page' };
}

function isRestored(path: PathWithRoute, memory: PageMemory | undefined, { folder }: Place): boolean {
  return memory !== undefined && path.cacheKey !== undefined && memory.restore(fileOf(toPagePath(path)), path.cacheKey, folder);
}

function findListed(restored: readonly PathWithRoute[], { folder }: Place): string[] {
  return restored.map((path) => fileOf(toPagePath(path))).filter((file) => mayBeListed(readFileSync(join(folder, file))));
}
