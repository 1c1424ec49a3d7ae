import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Entry } from '../../../src/domain/entry.ts';
import { toPage } from './page.ts';

/** Asks the full text and returns "kind/id" of the entries that have it, best first. */
export type AskText = (search: string) => Promise<string[]>;

interface Pagefind {
  init(): Promise<void>;
  search(text: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind over the entries: its own command line builds the index and its own browser code answers, here from disk. */
export async function openPagefind(entries: readonly Entry[]): Promise<{ ask: AskText; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sok-'));
  for (const entry of entries) writePage(folder, entry);
  await promisify(execFile)('pagefind', ['--site', folder, '--force-language', 'sv'], { maxBuffer: 1e8 });
  const { pagefind, leave } = await load(join(folder, 'pagefind'));
  const close = () => {
    leave();
    rmSync(folder, { recursive: true });
  };
  return { ask: toAsk(pagefind), close };
}

function writePage(folder: string, entry: Entry): void {
  const path = join(folder, entry.kind, entry.id);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), toPage(entry));
}

/** Pagefind expects a browser: a document that it can ask for the language, and fetch. `leave` gives the real fetch back. */
async function load(folder: string): Promise<{ pagefind: Pagefind; leave: () => void }> {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const world = globalThis as { document?: unknown; fetch: typeof fetch };
  world.document ??= { currentScript: null, querySelector: () => ({ getAttribute: () => 'sv' }) };
  const online = world.fetch;
  world.fetch = async (url, options) => (String(url).startsWith(folder) ? readResponse(String(url)) : online(url, options));
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = createInstance({ basePath: `${folder}/`, noWorker: true });
  await pagefind.init();
  return { pagefind, leave: () => void (world.fetch = online) };
}

function readResponse(url: string): Response {
  return new Response(readFileSync(url.replace(/\?.*$/, '')));
}

/** A page's address is known once its fragment has been read: each is read once. */
function toAsk(pagefind: Pagefind): AskText {
  const known = new Map<string, string>();
  return async (search) => {
    const { results } = await pagefind.search(search);
    for (const { id, data } of results) if (!known.has(id)) known.set(id, /(\w+\/[^/]+)\/$/.exec((await data()).url)?.[1] ?? '');
    return results.map(({ id }) => known.get(id)!);
  };
}
