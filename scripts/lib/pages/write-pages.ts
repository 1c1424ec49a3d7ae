import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicy } from '../../../src/data/policy.ts';
import { fileOf, takeNext, type PageList, type PagePath } from './page-list.ts';

/** Answers as a server would for this address. */
export type Render = (request: Request, path: PagePath) => Promise<Response>;

/** Where the site is built, and where it will live. */
export interface Place {
  folder: string;
  /** "https://example.org/gemenskap/" */
  home: string;
}

/** Makes pages until the list has no more. Every page gets its own policy: no inline script, and only the style sheet whose hash it names. */
export async function writePages(list: PageList, render: Render, place: Place): Promise<void> {
  for (let paths = takeNext(list); paths !== undefined; paths = takeNext(list)) {
    for (const path of paths) write(join(place.folder, fileOf(path)), await make(path, render, place));
  }
}

async function make(path: PagePath, render: Render, { home }: Place): Promise<string | Buffer> {
  const address = new URL(path.pathname.slice(1), home).href;
  const response = await render(new Request(path.isPage ? address.replace(/\/?$/, '/') : address), path);
  if (response.status >= 300 && response.status !== 404) throw new Error(`${path.pathname} answered ${response.status}`);
  const body = Buffer.from(await response.arrayBuffer());
  return path.isPage ? withPolicy(body.toString()) : body;
}

const folders = new Set<string>();

/** Never over a file that is there: two pages with one address, or a page and a file in public/, are a mistake of ours. */
function write(file: string, content: string | Buffer): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content, { flag: 'wx' });
}
