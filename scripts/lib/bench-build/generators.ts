import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Workspace } from './workspace.ts';

export interface Generator {
  name: string;
  /** Program and arguments that write a site into a folder. */
  toLine(output: string): readonly string[];
  /** Where it is run. */
  folder: string;
  env?: Record<string, string>;
  isOwn: boolean;
}

const root = resolve('.');
const here = import.meta.dirname;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
/** As npm runs it: with a smaller nursery for objects than Node's own, the build takes a tenth less memory and no more time. */
const build = scripts.build.split(' && ').at(-1)!.split(' ');

/** Those that the others make too: entries, and the lists of kommuner, needs, groups and kinds. */
export const ownPages = 'våra sidor';
/** From validation to the checks of the index. */
export const ownAll = 'vårt bygge i allt';

/** All of our own build. */
export function ownBuild(content: string, options: readonly string[] = []): Generator {
  const toLine = (output: string) => [...build, output, ...options];
  return { name: ownAll, toLine, folder: root, env: { CONTENT: content }, isOwn: true };
}

/** Our own build: some of its steps alone, and then all of it, where the entries are read once and the index is made too. */
export function ownBuilds({ content }: Workspace): Generator[] {
  const own = { folder: root, env: { CONTENT: content }, isOwn: true };
  const pages = [...build.slice(0, -1), join(here, 'own-pages.ts')];
  return [
    { ...own, name: 'vår kontroll', toLine: () => ['node', 'scripts/validate.ts', content] },
    { ...own, name: ownPages, toLine: (output) => [...pages, output] },
    { ...own, name: 'alla våra sidor', toLine: (output) => [...pages, output, 'all'] },
    ownBuild(content),
  ];
}

/** @param modules where Eleventy is installed */
export function otherBuilds({ content, hugo, eleventy, frame }: Workspace, modules: string): Generator[] {
  const other = { folder: root, isOwn: false };
  const plain = ['node', join(here, 'plain-generator.mjs'), content, frame];
  const command = join(modules, '@11ty/eleventy/cmd.cjs');
  const all: Generator[] = [
    { ...other, name: 'enkel generator', toLine: (output) => [...plain, output] },
    { ...other, name: 'Eleventy 3', toLine: (output) => ['node', command, `--output=${output}`], folder: eleventy },
    { ...other, name: 'Hugo', toLine: (output) => ['hugo', '--quiet', '--destination', output], folder: hugo },
  ];
  return all.filter(({ name }) => name !== 'Hugo' || spawnSync('hugo', ['version']).status === 0);
}
