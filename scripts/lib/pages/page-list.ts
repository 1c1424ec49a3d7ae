import { join } from 'node:path';

/** The addresses of pages and files, for several threads to share. Whoever is free takes the next few, so that none waits for another. */
export interface PageList {
  paths: readonly PagePath[];
  /** How many have been taken: one number in memory that all threads see. */
  taken: Int32Array<SharedArrayBuffer>;
}

export interface PagePath {
  /** "/kommun/lund" */
  pathname: string;
  /** The file that makes it, as Astro calls it: "src/pages/kommun/[kommun]/index.astro". */
  component: string;
  isPage: boolean;
}

const atOnce = 20;

export function toPageList(paths: readonly PagePath[]): PageList {
  return { paths, taken: new Int32Array(new SharedArrayBuffer(4)) };
}

/** The next few; none when all are taken. */
export function takeNext({ paths, taken }: PageList): readonly PagePath[] {
  const from = Atomics.add(taken, 0, atOnce);
  return paths.slice(from, from + atOnce);
}

/** Where it is written, from the root of the site. Astro ends the addresses of some files with a slash. */
export function fileOf({ pathname, isPage }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
