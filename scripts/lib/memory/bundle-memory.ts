import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeOwnFolder } from '../own-folder.ts';
import type { Bundle } from '../pages/bundle.ts';

/** What Astro made of the code. */
export interface BundleMemory {
  folder: string;
  /** Nothing until its scripts are kept too. */
  find(): Bundle | undefined;
  read(): Bundle;
  /** Puts the files of the site that are no pages into a new one. */
  restoreFiles(site: string): void;
  keep(bundle: Bundle): void;
  keepScripts(site: string): void;
}

const scripts = '_astro';

export function openBundleMemory(folder: string): BundleMemory {
  const [program, about] = [join(folder, 'bundle'), join(folder, 'bundle.v8')];
  const read = () => deserialize(readFileSync(about)) as Bundle;
  return {
    folder,
    find: () => (existsSync(join(folder, scripts)) ? read() : undefined),
    read,
    restoreFiles(site) {
      cpSync('public', site, { recursive: true });
      cpSync(join(folder, scripts), join(site, scripts), { recursive: true });
    },
    keep({ file, styles }) {
      for (const path of [program, join(folder, scripts)]) rmSync(path, { recursive: true, force: true });
      cpSync(dirname(file), program, { recursive: true });
      writeFileSync(about, serialize({ file: join(program, basename(file)), styles } satisfies Bundle));
    },
    keepScripts(site) {
      const copy = join(folder, `${scripts}.ny`);
      rmSync(copy, { recursive: true, force: true });
      cpSync(join(site, scripts), copy, { recursive: true });
      // A stop before this leaves nothing that looks whole.
      renameSync(copy, join(folder, scripts));
    },
  };
}

/** For one build. Inside the project, where the bundle finds its packages. */
export const openScratchMemory = () => openBundleMemory(makeOwnFolder('node_modules/.cache', 'bundle-'));
