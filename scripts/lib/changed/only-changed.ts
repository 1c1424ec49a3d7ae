import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import type { PageCache } from './page-cache.ts';

/**
 * Makes only the pages whose key is new, and takes the others from the last build. Astro's own incremental build does the same but
 * still goes through every page, writes each twice, and trusts whatever lies in the folder that it builds to.
 */
export function onlyChanged(cache: PageCache): AstroIntegration {
  const keys = new Map<string, string>();
  const unchanged: string[] = [];
  const isNew = ({ pathname, route, cacheKey }: PathWithRoute) => {
    if (cacheKey === undefined) return true;
    const file = pathname.slice(1) + (route.type === 'page' ? 'index.html' : '');
    keys.set(file, cacheKey);
    if (!cache.has(file, cacheKey)) return true;
    unchanged.push(file);
    return false;
  };
  return {
    name: 'only-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({ ...usual, getStaticPaths: async () => (await usual.getStaticPaths()).filter(isNew) })),
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of unchanged) cache.restore(file, site);
        cache.keep(keys, site);
        console.log(`${unchanged.length} sidor och kalendrar är som förut.`);
      },
    },
  };
}
