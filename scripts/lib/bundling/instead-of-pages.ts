import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Bundle } from '../pages/bundle.ts';

/** Astro alone makes pages without their policy, and no search. */
export const onlyBundle = () =>
  insteadOfPages('only-bundle', () => {
    throw new Error('Astro alone does not make the site. Run: npm run build');
  });

/**
 * Lets Astro bundle the pages, and does something else than make them. Astro's own way is for every kind of site: for each page it looks
 * into public/ and waits for the folder and the file, on one processor.
 */
export function insteadOfPages(name: string, work: (bundle: Bundle) => void): AstroIntegration {
  const bundle: Bundle = { file: '', styles: new Map() };
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [noticeBundle((file) => (bundle.file = file))] } }),
      'astro:build:setup': ({ pages }) => {
        bundle.styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Astro is told that there are no pages.
        setPrerenderer((astro) => ({ ...astro, getStaticPaths: async () => (work(bundle), []) }));
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
