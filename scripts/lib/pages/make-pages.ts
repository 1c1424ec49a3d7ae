import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keepToday } from '../../../src/data/today.ts';
import type { Bundle } from './bundle.ts';
import { holdResponses } from './held-response.ts';
import { makeAll, type OpenBundle } from './make-all.ts';
import { toPlace } from './place.ts';
import type { App } from './render.ts';

/**
 * Makes the pages from Astro's bundle and writes them. Astro's own way is for every kind of site: for each page it looks into public/
 * and waits for the folder and the file, on one processor.
 */
export function makePages(): AstroIntegration {
  return insteadOfPages('make-pages', async (bundle, folder, astro) => {
    keepToday();
    holdResponses();
    // Astro's own prerenderer has the app that it renders with.
    const { app } = astro as unknown as { app: App };
    const paths = await astro.getStaticPaths();
    const getPaths: OpenBundle['getPaths'] = async (isWanted) => paths.filter(({ route }) => isWanted(route));
    await makeAll({ ...bundle, app, getPaths }, toPlace(folder), {});
  });
}

/** Bundles, and then does something else than what Astro would. */
export function insteadOfPages(
  name: string,
  work: (bundle: Bundle, folder: string, astro: AstroPrerenderer) => Promise<void>,
): AstroIntegration {
  const bundle: Bundle = { file: '', styles: new Map() };
  let folder = '';
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [noticeBundle((file) => (bundle.file = file))] } }),
      'astro:config:done': ({ config: { outDir } }) => {
        folder = fileURLToPath(outDir);
      },
      'astro:build:setup': ({ pages }) => {
        bundle.styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro is told that there are no pages, and leaves them alone.
        setPrerenderer((astro) => ({ ...astro, getStaticPaths: () => work(bundle, folder, astro).then(() => []) }));
      },
    },
  };
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
