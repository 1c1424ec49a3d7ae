import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toTextWords } from '../../src/domain/full-text/read-words.ts';
import { TextIndex } from '../../src/domain/full-text/text-index.ts';
import { openOwnPagefind, type OwnPagefind } from '../../scripts/lib/search-eval/own-pagefind.ts';
import { dist, readPages } from './site.ts';

const open = (file: string): Uint8Array => gunzipSync(readFileSync(join(dist, 'pagefind', file))).subarray('pagefind_dcd'.length);
const list = open(readdirSync(join(dist, 'pagefind')).find((file) => file.endsWith('.pf_meta'))!);

/** Our reader with a single piece of the index. */
function withPiece(name: string): TextIndex {
  const index = new TextIndex(list);
  index.learn(open(`index/${name}.pf_index`));
  return index;
}

const texts = readPages(dist, '{stodlinjer,motesplatser,aktiviteter}/*/index.html')
  .map(({ document }) => document.querySelector('[data-pagefind-body]')?.textContent ?? '')
  .filter((text) => text !== '');

/** Every word on the pages, with endings that may be there or not. */
const words = new Set(texts.flatMap((text) => toTextWords(text)).flatMap((word) => [word, `${word}s`, `${word}et`]));

let pagefind: OwnPagefind;
beforeAll(async () => void (pagefind = await openOwnPagefind(dist)));
afterAll(() => pagefind.close());
const askPagefind = async (text: string) => (await pagefind.search(text)).map(Number);

const inOrder = (rows: readonly number[]) => [...rows].sort((a, b) => a - b).join();

test('a word is found where Pagefind itself finds it, in the one piece that is fetched for it', async () => {
  const all = new TextIndex(list);
  const pieces = new Map(
    readdirSync(join(dist, 'pagefind/index'))
      .map((file) => file.replace(/\.\w+$/, ''))
      .map((name) => [name, withPiece(name)]),
  );
  const differing: string[] = [];
  let found = 0;
  for (const word of words) {
    const rows = all.piecesFor([word]).flatMap((name) => pieces.get(name)!.search([word]).map(Number));
    found += rows.length > 0 ? 1 : 0;
    if (inOrder(rows) !== inOrder(await askPagefind(`"${word}"`))) differing.push(word);
  }
  expect(differing).toEqual([]);
  expect(found).toBeGreaterThan(2_000);
});

test('a phrase is found where it stands', async () => {
  const all = new TextIndex(list);
  for (const file of readdirSync(join(dist, 'pagefind/index'))) all.learn(open(`index/${file}`));
  const phrases = ['röda korset', 'prata med någon', 'svenska kyrkan'];
  for (const phrase of phrases) {
    const rows = all.search(toTextWords(phrase)).map(Number);
    // Pagefind's own search overlooks a phrase on a page that spells one of its words in two ways.
    expect(rows, phrase).toEqual(expect.arrayContaining(await askPagefind(`"${phrase}"`)));
    expect(rows.length, phrase).toBeGreaterThan(0);
  }
});
