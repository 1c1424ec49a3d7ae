import { transform } from 'esbuild';
import type { Plugin } from 'vite';

/** Lowers page scripts to ES2017, for phones from 2018. `vite.build.target` does not reach Astro's page scripts. */
export function oldPhones(): Plugin {
  return {
    name: 'old-phones',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async renderChunk(code) {
      const lowered = await transform(code, { target: 'es2017', minify: true, format: 'esm' });
      return { code: lowered.code, map: null };
    },
  };
}
