import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages of the last build, each with the key that it was made from. */
export interface PageCache {
  /** True when the page is here as it would be made now. */
  has(file: string, key: string): boolean;
  /** Puts a page from here into a built site. */
  restore(file: string, site: string): void;
  /** Remembers these pages of a built site, and no others. */
  keep(keys: ReadonlyMap<string, string>, site: string): void;
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
  return {
    has: (file, key) => keys.get(file) === key && existsSync(pageOf(file)),
    restore: (file, site) => copy(pageOf(file), join(site, file)),
    keep(next, site) {
      // First without a manifest: a build that is interrupted here leaves nothing that looks whole.
      rmSync(manifestFile, { force: true });
      for (const file of keys.keys()) if (!next.has(file)) rmSync(pageOf(file), { force: true });
      for (const [file, key] of next) if (keys.get(file) !== key) copy(join(site, file), pageOf(file));
      writeFileSync(manifestFile, JSON.stringify({ code, keys: Object.fromEntries(next) } satisfies Manifest));
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
