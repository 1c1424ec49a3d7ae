import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A new folder for this process alone, under `root`. It goes when the process ends, and here go those that were left by a sudden death. */
export function makeOwnFolder(root: string, prefix: string): string {
  const own = join(root, `${prefix}${process.pid}`);
  mkdirSync(root, { recursive: true });
  const left = readdirSync(root).filter((name) => name.startsWith(prefix) && isOver(Number(name.slice(prefix.length))));
  for (const folder of [own, ...left.map((name) => join(root, name))]) remove(folder);
  mkdirSync(own);
  process.once('exit', () => remove(own));
  return own;
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** False also for what is no number. */
function isOver(pid: number): boolean {
  try {
    return pid > 0 && !process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
