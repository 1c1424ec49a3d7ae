import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Bundle } from '../pages/bundle.ts';

/** What Astro made of the code in the last build. */
export interface BundleMemory {
  find(): Bundle | undefined;
  /** Puts the files of the site that are no pages into a new one. */
  restoreFiles(site: string): void;
  keep(bundle: Bundle): void;
  /** When the scripts of the site are ready. Before, nothing is found. */
  keepScripts(site: string): void;
}

const scripts = '_astro';

export function openBundleMemory(folder: string): BundleMemory {
  const [program, about] = [join(folder, 'bundle'), join(folder, 'bundle.v8')];
  return {
    find: () => (existsSync(join(folder, scripts)) ? (deserialize(readFileSync(about)) as Bundle) : undefined),
    restoreFiles(site) {
      cpSync('public', site, { recursive: true });
      cpSync(join(folder, scripts), join(site, scripts), { recursive: true });
    },
    keep({ file, styles }) {
      for (const path of [program, join(folder, scripts)]) rmSync(path, { recursive: true, force: true });
      cpSync(dirname(file), program, { recursive: true });
      writeFileSync(about, serialize({ file: join(program, basename(file)), styles } satisfies Bundle));
    },
    keepScripts: (site) => cpSync(join(site, scripts), join(folder, scripts), { recursive: true }),
  };
}
