import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../write-whole.ts';

/** Pages of the last build, each with the key that it was made from. */
export interface PageMemory {
  /** Puts a page into a built site, if it is here as it would be made now. */
  restore(file: string, key: string, site: string): boolean;
  /** Remembers the pages of the built site that were asked for, and no others. Returns how many of them came from here. */
  keep(site: string): number;
}

export function openPageMemory(folder: string): PageMemory {
  const keysFile = join(folder, 'keys.json');
  const pageOf = (file: string) => join(folder, 'pages', file);
  const keys = readKeys(keysFile);
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
      // First without keys: a build that is interrupted here leaves nothing that looks whole.
      rmSync(keysFile, { force: true });
      for (const file of keys.keys()) if (!next.has(file)) rmSync(pageOf(file), { force: true });
      for (const [file] of made) copy(join(site, file), pageOf(file));
      writeWhole(keysFile, JSON.stringify([...next]));
      return next.size - made.length;
    },
  };
}

/** By file, from the root of the site. */
function readKeys(file: string): Map<string, string> {
  return new Map(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, string][]) : []);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
