import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';

/**
 * Lowers and minifies page scripts to ES2017, for phones from 2018. When all is written, because neither
 * `vite.build.target` nor a plugin's last hook reaches everything that Vite puts into a page script.
 */
export function oldPhones(): AstroIntegration {
  return {
    name: 'old-phones',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const file of globSync('_astro/*.js', { cwd: fileURLToPath(dir) })) {
          const path = new URL(file, dir);
          writeFileSync(path, await toOldScript(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** ES2017 but for `import()`, which has no older form. */
export async function toOldScript(code: string): Promise<string> {
  return (await transform(withoutPreloads(code), { target: 'es2017', minify: true, format: 'esm' })).code;
}

/** Vite preloads what a module imports by `import.meta`, which these phones cannot read. Without a list it does nothing. */
function withoutPreloads(code: string): string {
  return code.replace(/__vite__mapDeps\(\[[\d,\s]*\]\)/g, '[]');
}
