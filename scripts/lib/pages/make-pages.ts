import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { getSite } from '../../../src/data/site.ts';
import { keepToday } from '../../../src/data/today.ts';
import { holdResponses } from './held-response.ts';
import type { PageCache } from './page-cache.ts';
import { fileOf, toPageList, type PagePath } from './page-list.ts';
import { PageThread, type Errand, type Place } from './page-thread.ts';
import { toRender, type App } from './render.ts';
import { makeFolders, writePages } from './write-pages.ts';

interface Options {
  /** Pages of the last build: those that would be the same are taken from here. */
  cache?: PageCache | undefined;
  /** How many threads make pages. Without a number, as many as help. */
  threads?: number | undefined;
  /** The files in src/pages that are made. Without it, all of them. */
  only?: readonly string[] | undefined;
  /** Called when Astro has bundled the pages, before the entries are asked for. Nothing is made when they are not sound. */
  whenBundled?: () => Promise<boolean>;
  /** Called when the pages of all entries are written. The others are still to come. */
  whenEntriesAreWritten?: (folder: string) => void;
}

const entryPage = 'src/pages/[kind]/[id].astro';

/** Where one more thread saves more time than it takes to begin. */
const entriesPerThread = 2000;

/**
 * Makes the pages from Astro's bundle and writes them. Astro's own way is for every kind of site: for each page it looks into public/
 * and waits for the folder and the file, on one processor.
 */
export function makePages({ cache, threads, only, whenBundled, whenEntriesAreWritten = () => {} }: Options = {}): AstroIntegration {
  const errand: Omit<Errand, 'directories'> = { bundle: '', styles: new Map(), place: { folder: '', home: '' } };
  const { place } = errand;

  async function makeAll(astro: AstroPrerenderer): Promise<void> {
    if (whenBundled !== undefined && !(await whenBundled())) return;
    // They take a while to begin, and do it while the addresses are worked out.
    const helpers = startHelpers(threads ?? usefulThreads(getSite().entries.length), errand);
    const found = (await astro.getStaticPaths()).filter(({ route }) => only?.includes(route.component) ?? true);
    makeFolders(found.filter(isEntryPage).map(toPagePath), place.folder);
    const changed = cache === undefined ? found : found.filter((path) => !isRestored(path, cache, place));
    // Astro's own prerenderer has the app that it renders with.
    const render = toRender((astro as unknown as { app: App }).app, place.home);
    const make = async (paths: PathWithRoute[]) => {
      const list = toPageList(paths.map(toPagePath));
      await Promise.all([writePages(list, render, place.folder), ...helpers.map((thread) => thread.help(list))]);
    };
    await make(changed.filter(isEntryPage));
    whenEntriesAreWritten(place.folder);
    await make(changed.filter((path) => !isEntryPage(path)));
    await Promise.all(helpers.map((thread) => thread.stop()));
    if (cache !== undefined) console.log(`${cache.keep(place.folder)} sidor är som förut.`);
  }

  return {
    name: 'make-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [noticeBundle((file) => (errand.bundle = file))] } }),
      'astro:config:done': ({ config: { outDir, base, site } }) => {
        place.folder = fileURLToPath(outDir);
        place.home = new URL(base.replace(/\/?$/, '/'), site).href;
      },
      'astro:build:setup': ({ pages }) => {
        errand.styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        keepToday();
        holdResponses();
        // When Astro has its list, all is written, and nothing is left on it.
        setPrerenderer((astro) => ({ ...astro, getStaticPaths: () => makeAll(astro).then(() => []) }));
      },
    },
  };
}

/** One for a small site: it is soon ready. */
function usefulThreads(entries: number): number {
  return 1 + Math.min(availableParallelism() - 1, Math.floor(entries / entriesPerThread));
}

function startHelpers(threads: number, errand: Omit<Errand, 'directories'>): PageThread[] {
  return Array.from({ length: threads - 1 }, () => new PageThread(errand));
}

const isEntryPage = ({ route }: PathWithRoute) => route.component === entryPage;

function toPagePath({ pathname, route }: PathWithRoute): PagePath {
  return { pathname, component: route.component, isPage: route.type === 'page' };
}

function isRestored(path: PathWithRoute, cache: PageCache, { folder }: Place): boolean {
  return path.cacheKey !== undefined && cache.restore(fileOf(toPagePath(path)), path.cacheKey, folder);
}

/** Tells which file Astro's bundle of pages begins with. */
function noticeBundle(notice: (file: string) => void) {
  return {
    name: 'notice-bundle',
    writeBundle({ dir = '' }: { dir?: string }, bundle: Readonly<Record<string, unknown>>) {
      const entry = Object.keys(bundle).find((file) => file.startsWith('prerender-entry'));
      if (entry !== undefined) notice(join(dir, entry));
    },
  };
}
