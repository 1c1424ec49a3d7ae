import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type OutputFile, type Plugin } from 'esbuild';

/**
 * Lowers and minifies page scripts to ES2017, for phones from 2018. When all is written, because neither
 * `vite.build.target` nor a plugin's last hook reaches everything that Vite puts into a page script.
 */
export function oldPhones(): AstroIntegration {
  return {
    name: 'old-phones',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(new URL('_astro/', dir));
        const files = globSync('*.js', { cwd: folder });
        const roots = findRoots(folder, files);
        const scripts = await toOldScripts(folder, roots);
        for (const file of files) if (!roots.includes(file)) rmSync(join(folder, file));
        for (const { path, contents } of scripts) writeFileSync(path, contents);
      },
    },
  };
}

/** The scripts that pages name, those that are fetched when they are needed, and those that remember something for all who share them. */
function findRoots(folder: string, files: readonly string[]): string[] {
  const code = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const fetched = new Set(
    [...code.values()].flatMap((text) => [...text.matchAll(/\bimport\(\s*["'`]\.\/([^"'`]+)/g)].map(([, name]) => name)),
  );
  return files.filter((file) => file.includes('astro_type_script') || fetched.has(file) || hasState(code.get(file)!));
}

/** A variable that changes, or something done at once, outside all functions. */
const hasState = (code: string) => /^(?:let\b|[\w$.]+\()/m.test(code);

/** Each with the small modules that it shares with others inside it: on a poor net one more request costs more than their bytes. */
async function toOldScripts(folder: string, roots: readonly string[]): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: roots.map((root) => join(folder, root)),
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2017',
    charset: 'utf8',
    // Newer than ES2017, and it has no older form. Those phones know it.
    supported: { 'dynamic-import': true },
    logLevel: 'error',
    plugins: [keepApart(roots), withoutPreloads],
  });
  return outputFiles;
}

/** A script that stands for itself is never copied into another: it would run twice, or remember two things. */
function keepApart(roots: readonly string[]): Plugin {
  return {
    name: 'keep-apart',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\// }, ({ path }) => (roots.includes(basename(path)) ? { path, external: true } : undefined)),
  };
}

/** Vite preloads what a module imports by `import.meta`, which these phones cannot read. Here there is nothing left to preload. */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: withoutPreload(readFileSync(path, 'utf8')) })),
};

/** What is no longer used goes away when the scripts are put together. */
function withoutPreload(code: string): string {
  return code
    .replace(/__vite__mapDeps\(\[[\d,\s]*\]\)/g, '[]')
    .replace('__vitePreload = function preload(', '__vitePreload = (load) => load(), unused = function preload(');
}
