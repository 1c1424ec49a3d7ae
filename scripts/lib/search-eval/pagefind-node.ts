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

export interface EvaluatedText {
  ask: AskText;
  /** What Pagefind has indexed. */
  folder: string;
  /** "kind/id" of each page, by Pagefind's name for it. */
  keys: ReadonlyMap<string, string>;
  close(): void;
}

/** The full text of the entries: Pagefind's command line builds the index, and it is read as the page reads it, here from disk. */
export async function openPagefind(entries: readonly Entry[]): Promise<EvaluatedText> {
  const folder = mkdtempSync(join(tmpdir(), 'sok-'));
  for (const entry of entries) writePage(folder, entry);
  await promisify(execFile)('pagefind', ['--site', folder, '--force-language', 'sv'], { maxBuffer: 1e8 });
  const keys = readKeys(join(folder, 'pagefind/fragment'));
  const ask = toAsk(join(folder, 'pagefind'), keys);
  return { ask: (search) => Promise.resolve(ask(search)), folder, keys, close: () => rmSync(folder, { recursive: true }) };
}

function writePage(folder: string, entry: Entry): void {
  const path = join(folder, entry.kind, entry.id);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), toPage(entry));
}

function toAsk(folder: string, keys: ReadonlyMap<string, string>): (search: string) => string[] {
  const list = readdirSync(folder).find((file) => file.endsWith('.pf_meta'))!;
  const index = new TextIndex(open(join(folder, list)));
  const learned = new Set<string>();
  return (search) => {
    const words = toTextWords(search);
    for (const piece of index.piecesFor(words)) {
      if (!learned.has(piece)) index.learn(open(join(folder, 'index', `${piece}.pf_index`)));
      learned.add(piece);
    }
    return index.search(words).map((page) => keys.get(page)!);
  };
}

/** "kind/id" of each page. */
const readKeys = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((file) => [file.replace('.pf_fragment', ''), readKey(join(folder, file))]));

function readKey(fragment: string): string {
  const { url } = JSON.parse(new TextDecoder().decode(open(fragment))) as { url: string };
  return /(\w+\/[^/]+)\/$/.exec(url)?.[1] ?? '';
}

const open = (file: string): Uint8Array => gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
