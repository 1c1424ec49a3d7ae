import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { minifySync } from 'vite';
import { withDataFirst } from './data-first.ts';
import { withLightHelpers } from './light-helpers.ts';
import { withOldMethods } from './old-methods.ts';
import { plainField, withPlainFields } from './plain-fields.ts';
import { dynamicImports, ScriptLoans } from './script-loans.ts';

/** How the files that pages name begin. */
export const pageScripts = '_astro/page-';

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
        const code = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
        const roots = findRoots(code);
        const loans = new ScriptLoans(code, roots);
        const scripts = (await Promise.all(roots.map((root) => toOldScript(folder, root, roots, loans)))).flat();
        for (const file of files) if (!roots.includes(file)) rmSync(join(folder, file));
        for (const { path, text } of scripts) writeFileSync(path, withOldMethods(squeeze(path, text)));
      },
    },
  };
}

/** Vite's minifier, told what these phones can read: some per cent lighter than esbuild's. */
function squeeze(path: string, code: string): string {
  const { code: squeezed, errors } = minifySync(path, withDataFirst(withLightHelpers(code)), {
    compress: { target: 'es2017' },
    module: true,
  });
  if (errors.length > 0) throw new Error(`Could not minify ${path}: ${errors[0]!.message}`);
  return squeezed;
}

/** The scripts that pages name, those that are fetched when they are needed, and those that remember something for all who share them. */
function findRoots(code: ReadonlyMap<string, string>): string[] {
  const fetched = new Set([...code.values()].flatMap(dynamicImports));
  return [...code.keys()].filter((file) => file.startsWith(basename(pageScripts)) || fetched.has(file) || hasState(code.get(file)!));
}

/** A variable that changes, or something done at once, outside all functions. */
const hasState = (code: string) => /^(?:let\b|[\w$.]+\()/m.test(code);

/** Each with the small modules that it shares with others inside it: on a poor net one more request costs more than their bytes. */
async function toOldScript(folder: string, root: string, roots: readonly string[], loans: ScriptLoans): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, root)],
    outdir: folder,
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2017',
    charset: 'utf8',
    mangleProps: plainField,
    // Newer than ES2017, and it has no older form. Those phones know it.
    // No script of ours has an asynchronous generator, but for their sake esbuild would wrap every `yield*`.
    supported: { 'dynamic-import': true, 'async-generator': true },
    logLevel: 'error',
    plugins: [findModules(root, roots, loans)],
  });
  return outputFiles;
}

/** A script that stands for itself is never copied into another: it would run twice, or remember two things. Nor is what another one lends. */
function findModules(root: string, roots: readonly string[], loans: ScriptLoans): Plugin {
  return {
    name: 'find-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => {
        const module = basename(path);
        if (roots.includes(module)) return { path, external: true };
        return loans.lenderOf(root, module) === undefined ? undefined : { path: module, namespace: 'borrowed' };
      });
      onLoad({ filter: /./, namespace: 'borrowed' }, ({ path }) => ({ contents: loans.borrowed(root, path) }));
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const code = toModule(readFileSync(path, 'utf8'));
        return { contents: basename(path) === root ? `${code}\n${loans.exportsFor(root)}` : code };
      });
    },
  };
}

/** A module as it goes into a script. */
function toModule(code: string): string {
  const known = modules.get(code) ?? withoutPreload(withPlainFields(code));
  modules.set(code, known);
  return known;
}

/** Each is put into many scripts. */
const modules = new Map<string, string>();

/**
 * Vite preloads what a module imports by `import.meta`, which these phones cannot read. Here there is nothing left to preload.
 * What is no longer used goes away when the scripts are put together.
 */
function withoutPreload(code: string): string {
  return code
    .replace(/__vite__mapDeps\(\[[\d,\s]*\]\)/g, '[]')
    .replace('__vitePreload = function preload(', '__vitePreload = (load) => load(), unused = function preload(');
}
