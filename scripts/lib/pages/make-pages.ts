import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { keepToday } from '../../../src/data/today.ts';
import type { PageCache } from './page-cache.ts';
import { fileOf, toPageList, type PagePath } from './page-list.ts';
import { PageThread, type Errand } from './page-thread.ts';
import { writePages, type Place, type Render } from './write-pages.ts';

interface Options {
  /** Pages of the last build: those that would be the same are taken from here. */
  cache?: PageCache | undefined;
  /** Called when the pages of all entries are written. The others are still to come. */
  whenEntriesAreWritten?: (folder: string) => void;
}

const entryPage = 'src/pages/[kind]/[id].astro';

/** Where one more thread saves more time than it takes to begin. */
const pathsPerThread = 5000;

/**
 * Makes the pages from Astro's bundle and writes them. Astro's own way is for every kind of site: for each page it looks into public/
 * and waits for the folder and the file, on one processor. A large directory takes half the time this way.
 */
export function makePages({ cache, whenEntriesAreWritten = () => {} }: Options = {}): AstroIntegration {
  const errand: Omit<Errand, 'directories'> = { bundle: '', styles: new Map(), place: { folder: '', home: '' } };

  async function makeAll(astro: AstroPrerenderer): Promise<void> {
    const found = await astro.getStaticPaths();
    const changed = cache === undefined ? found : found.filter((path) => !isRestored(path, cache, errand.place));
    const [entries = [], others = []] = [true, false].map((isEntry) =>
      changed.filter(({ route }) => (route.component === entryPage) === isEntry),
    );
    const routes = new Map(found.map(({ route }) => [route.component, route]));
    const render: Render = async (request, { component }) => {
      const rendered = await astro.render(request, { routeData: routes.get(component)! });
      return 'response' in rendered ? rendered.response : rendered;
    };
    const threads = Array.from({ length: countHelpers(changed.length) }, () => new PageThread(errand));
    for (const [paths, whenWritten] of [
      [entries, whenEntriesAreWritten],
      [others, () => {}],
    ] as const) {
      const list = toPageList(paths.map(toPagePath));
      await Promise.all([writePages(list, render, errand.place), ...threads.map((thread) => thread.help(list))]);
      whenWritten(errand.place.folder);
    }
    await Promise.all(threads.map((thread) => thread.stop()));
    if (cache !== undefined) console.log(`${cache.keep(errand.place.folder)} sidor är som förut.`);
  }

  return {
    name: 'make-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [noticeBundle((file) => (errand.bundle = file))] } }),
      'astro:config:done': ({ config }) => {
        errand.place = { folder: fileURLToPath(config.outDir), home: new URL(config.base.replace(/\/?$/, '/'), config.site).href };
      },
      'astro:build:setup': ({ pages }) => {
        errand.styles = pages;
      },
      // When it has the list, all is written: for Astro there is nothing left.
      'astro:build:start': ({ setPrerenderer }) => {
        keepToday();
        setPrerenderer((astro) => ({ ...astro, getStaticPaths: () => makeAll(astro).then(() => []) }));
      },
    },
  };
}

/** None for a small site: the thread that we have is soon ready. */
function countHelpers(paths: number): number {
  return Math.min(availableParallelism() - 1, Math.floor(paths / pathsPerThread));
}

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
