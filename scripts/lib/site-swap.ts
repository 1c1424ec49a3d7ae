import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './is-inside.ts';
import { makeOwnFolder } from './own-folder.ts';

/** A site that is built beside the one that visitors read, and takes its place when it is whole. Until then it goes if the build fails. */
export interface SiteSwap {
  /** Where to build. It lies inside the site's folder, so that to move it costs nothing, also where that folder is a disk of its own. */
  fresh: string;
  publish(): void;
}

const freshPrefix = '.bygge-';
const oldName = '.gammalt';

/** Not ours: a folder of pages may be a branch of its own, and another build may be under way. */
const isKept = (name: string) => ['.git', oldName].includes(name) || name.startsWith(freshPrefix);

export function startSwap(folder: string): SiteSwap {
  if (isInside('.', folder)) throw new Error(`The site would take the place of the project: ${folder}`);
  const fresh = makeOwnFolder(folder, freshPrefix);
  const old = join(folder, oldName);
  const removeOld = () => rmSync(old, { recursive: true, force: true });
  return {
    fresh,
    publish() {
      removeOld();
      mkdirSync(old);
      for (const name of readdirSync(folder)) if (!isKept(name)) renameSync(join(folder, name), join(old, name));
      for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(folder, name));
      rmSync(fresh, { recursive: true });
      removeOld();
    },
  };
}
