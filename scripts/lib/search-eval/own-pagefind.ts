import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Pagefind's own search over a folder that it has indexed: what ours is held against. */
export interface OwnPagefind {
  /** The names of the pages. In a built site of ours: rows of the facet table. */
  search(text: string): Promise<string[]>;
  close(): void;
}

interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ results: { id: string }[] }>;
}

/** Its browser code expects a document that it can ask for the language, and fetch. `close` gives the real ones back. */
export async function openOwnPagefind(dist: string): Promise<OwnPagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'fulltext-'));
  cpSync(join(dist, 'pagefind'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const world = globalThis as { document?: unknown; fetch: typeof fetch };
  const { document, fetch: online } = world;
  world.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'sv' }) };
  world.fetch = async (url, options) =>
    String(url).startsWith(folder) ? new Response(readFileSync(String(url).replace(/\?.*$/, ''))) : online(url, options);
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = createInstance({ basePath: `${folder}/`, noWorker: true });
  await pagefind.init();
  return {
    search: async (text) => (await pagefind.search(text)).results.map(({ id }) => id),
    close() {
      Object.assign(world, { document, fetch: online });
      rmSync(folder, { recursive: true });
    },
  };
}
