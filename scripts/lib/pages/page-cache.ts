import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages of the last build, each with the key that it was made from. */
export interface PageCache {
  /** Puts a page into a built site, if it is here as it would be made now. */
  restore(file: string, key: string, site: string): boolean;
  /** Remembers the pages of the built site that were asked for, and no others. Returns how many of them came from here. */
  keep(site: string): number;
}

interface Manifest {
  code: string;
  /** By file, from the root of the site. */
  keys: Record<string, string>;
}

/** What was made by other code, or on another day, is forgotten. */
export function openPageCache(folder: string, code: string): PageCache {
  const manifestFile = join(folder, 'manifest.json');
  const pageOf = (file: string) => join(folder, 'pages', file);
  const before = readManifest(manifestFile);
  const keys = new Map(before?.code === code ? Object.entries(before.keys) : []);
  const next = new Map<string, string>();
  return {
    restore(file, key, site) {
      next.set(file, key);
      if (keys.get(file) !== key || !existsSync(pageOf(file))) return false;
      copy(pageOf(file), join(site, file));
      return true;
    },
    keep(site) {
      const made = [...next].filter(([file, key]) => keys.get(file) !== key || !existsSync(pageOf(file)));
      // First without a manifest: a build that is interrupted here leaves nothing that looks whole.
      rmSync(manifestFile, { force: true });
      for (const file of keys.keys()) if (!next.has(file)) rmSync(pageOf(file), { force: true });
      for (const [file] of made) copy(join(site, file), pageOf(file));
      writeFileSync(manifestFile, JSON.stringify({ code, keys: Object.fromEntries(next) } satisfies Manifest));
      return next.size - made.length;
    },
  };
}

function readManifest(file: string): Manifest | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
