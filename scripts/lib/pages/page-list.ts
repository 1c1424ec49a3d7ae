import { join } from 'node:path';
import { toParts, toWorkList, type WorkList } from '../work-list.ts';

/** The addresses of pages and files, for several threads to share. */
export type PageList = WorkList<PagePath>;

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
  return toWorkList(folders.flatMap((folder) => toParts(folder, mostInPart)));
}

/** Where it is written, from the root of the site. Astro ends the addresses of some files with a slash. */
export function fileOf({ pathname, isPage }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
