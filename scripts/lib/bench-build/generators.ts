import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Command } from './measure.ts';
import type { Workspace } from './workspace.ts';

export interface Generator extends Command {
  /** Removed before each run, so that every build is a cold one. */
  fresh?: string;
  /** What came out, once for each generator. */
  output?: string;
  isOwn: boolean;
}

const root = resolve('.');
const here = import.meta.dirname;

/** Our own build: two of its steps alone, and then all of it, where the entries are read once and the index is made too. */
export function ownBuilds({ content }: Workspace, work: string): Generator[] {
  const own = { folder: root, env: { CONTENT: content }, isOwn: true };
  const build = (name: string, line: string[], output: string) => ({ ...own, name, line: [...line, output], fresh: output, output });
  return [
    { ...own, name: 'vår kontroll', line: ['node', 'scripts/validate.ts', content] },
    build(ownPages, ['node', 'node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir'], join(work, 'own-pages')),
    build(ownAll, ['node', 'scripts/build.ts'], join(work, 'own-all')),
  ];
}

export const ownPages = 'våra sidor';
/** From validation to the checks of the index. */
export const ownAll = 'vårt bygge i allt';

export function generators({ content, hugo, eleventy, frame }: Workspace, work: string): Generator[] {
  const at = (name: string) => join(work, `${name}-out`);
  const modules = join(work, 'eleventy-package/node_modules/@11ty/eleventy/cmd.cjs');
  const all: Generator[] = [
    { name: 'enkel generator', line: ['node', join(here, 'plain-generator.mjs'), content, frame, at('plain')], folder: root, isOwn: false },
    { name: 'Eleventy 3', line: ['node', modules, `--output=${at('eleventy')}`], folder: eleventy, isOwn: false },
    { name: 'Hugo', line: ['hugo', '--quiet', '--destination', at('hugo')], folder: hugo, isOwn: false },
  ];
  const installed = all.filter(({ line }) => line[0] !== 'hugo' || spawnSync('hugo', ['version']).status === 0);
  return installed.map((one) => ({
    ...one,
    output: one.line.at(-1)!.replace('--output=', ''),
    fresh: one.line.at(-1)!.replace('--output=', ''),
  }));
}
