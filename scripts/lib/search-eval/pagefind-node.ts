import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../../../src/domain/entry.ts';
import { toTextWords } from '../../../src/domain/full-text/read-words.ts';
import { TextIndex } from '../../../src/domain/full-text/text-index.ts';
import { toPage } from './page.ts';

/** Asks the full text and returns "kind/id" of the entries that have it. */
export type AskText = (search: string) => Promise<string[]>;

/** The full text of the entries: Pagefind's command line builds the index, and it is read as the page reads it, here from disk. */
export async function openPagefind(entries: readonly Entry[]): Promise<{ ask: AskText; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sok-'));
  for (const entry of entries) writePage(folder, entry);
  await promisify(execFile)('pagefind', ['--site', folder, '--force-language', 'sv'], { maxBuffer: 1e8 });
  const ask = toAsk(join(folder, 'pagefind'));
  return { ask: (search) => Promise.resolve(ask(search)), close: () => rmSync(folder, { recursive: true }) };
}

function writePage(folder: string, entry: Entry): void {
  const path = join(folder, entry.kind, entry.id);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), toPage(entry));
}

function toAsk(folder: string): (search: string) => string[] {
  const list = readdirSync(folder).find((file) => file.endsWith('.pf_meta'))!;
  const index = new TextIndex(open(join(folder, list)));
  const learned = new Set<string>();
  const known = new Map<string, string>();
  const keyOf = (page: string) => known.get(page) ?? readKey(join(folder, 'fragment', `${page}.pf_fragment`));
  return (search) => {
    const words = toTextWords(search);
    for (const piece of index.piecesFor(words)) {
      if (!learned.has(piece)) index.learn(open(join(folder, 'index', `${piece}.pf_index`)));
      learned.add(piece);
    }
    return index.search(words).map((page) => known.set(page, keyOf(page)).get(page)!);
  };
}

/** "kind/id" of a page. */
function readKey(fragment: string): string {
  const { url } = JSON.parse(new TextDecoder().decode(open(fragment))) as { url: string };
  return /(\w+\/[^/]+)\/$/.exec(url)?.[1] ?? '';
}

const open = (file: string): Uint8Array => gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
