import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './is-inside.ts';

/** A site that is built beside the one that visitors read, and takes its place when it is whole. */
export interface SiteSwap {
  /** Where to build. It lies inside the site's folder, so that to move it costs nothing, also where that folder is a disk of its own. */
  fresh: string;
  publish(): void;
  discard(): void;
}

const freshName = '.bygge';
const oldName = '.gammalt';

/** Not ours: a folder of pages may be a branch of its own. */
const kept = ['.git', freshName, oldName];

export function startSwap(folder: string): SiteSwap {
  if (isInside('.', folder)) throw new Error(`The site would take the place of the project: ${folder}`);
  const [fresh, old] = [join(folder, freshName), join(folder, oldName)];
  const remove = () => [fresh, old].forEach((path) => rmSync(path, { recursive: true, force: true }));
  remove();
  mkdirSync(fresh, { recursive: true });
  return {
    fresh,
    publish() {
      mkdirSync(old);
      for (const name of readdirSync(folder)) if (!kept.includes(name)) renameSync(join(folder, name), join(old, name));
      for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(folder, name));
      remove();
    },
    discard: remove,
  };
}
