import { join } from 'node:path';

/** The addresses of pages and files, for several threads to share. Whoever is free takes the next part, so that none waits for another. */
export interface PageList {
  parts: readonly (readonly PagePath[])[];
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

const mostInPart = 30;

/** What few pages share takes long to work out, so they come first and stay together: the thread that makes one remembers for the others. */
export function toPageList(paths: readonly PagePath[]): PageList {
  const folders = [...Map.groupBy(paths, ({ component }) => component.split('/')[2]).values()].sort((a, b) => a.length - b.length);
  return { parts: folders.flatMap(toParts), taken: new Int32Array(new SharedArrayBuffer(4)) };
}

function toParts(paths: readonly PagePath[]): PagePath[][] {
  return Array.from({ length: Math.ceil(paths.length / mostInPart) }, (_, i) => paths.slice(i * mostInPart, (i + 1) * mostInPart));
}

/** The next part; nothing when all are taken. */
export function takeNext({ parts, taken }: PageList): readonly PagePath[] | undefined {
  return parts[Atomics.add(taken, 0, 1)];
}

/** Where it is written, from the root of the site. Astro ends the addresses of some files with a slash. */
export function fileOf({ pathname, isPage }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
