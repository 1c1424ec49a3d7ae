import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { withPolicy } from '../../../src/data/policy.ts';
import { takeNext } from '../work-list.ts';
import { fileOf, type PageList, type PagePath } from './page-list.ts';
import type { Render } from './render.ts';

/**
 * Makes pages until the list has no more. Every page gets its own policy: no inline script, and only the style sheet whose hash it names.
 * Returns the pages that search engines may list. This thread answers others now and then meanwhile.
 */
export async function writePages(list: PageList, render: Render, folder: string): Promise<string[]> {
  const listed: string[] = [];
  for (let paths = takeNext(list); paths !== undefined; paths = takeNext(list)) {
    for (const path of paths) {
      const [file, content] = [fileOf(path), await render(path)];
      const page = path.isPage ? toBuffer(content) : undefined;
      if (page !== undefined && mayBeListed(page)) listed.push(file);
      write(join(folder, file), page === undefined ? content : withPolicy(page));
    }
    await setImmediate();
  }
  return listed;
}

/** Pages of what is over or too old ask to be left alone. */
export function mayBeListed(page: Buffer): boolean {
  return !page.includes('<meta name="robots" content="noindex"');
}

/** The same bytes, not a copy. */
function toBuffer(content: string | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/**
 * Pagefind numbers pages as the disk lists them, and some disks list folders in the order in which they were made. Threads have no
 * order of their own.
 */
export function makeFolders(paths: readonly PagePath[], folder: string): void {
  for (const path of paths) makeFolder(dirname(join(folder, fileOf(path))));
}

const folders = new Set<string>();

/** Never over a file that is there: two pages with one address, or a page and a file in public/, are a mistake of ours. */
function write(file: string, content: string | Uint8Array): void {
  makeFolder(dirname(file));
  writeFileSync(file, content, { flag: 'wx' });
}

function makeFolder(folder: string): void {
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
}
