import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder itself or something in it. On another disk there is no way from one to the other. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
