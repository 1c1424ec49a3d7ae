import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf, toPageList, type PagePath } from '../scripts/lib/pages/page-list.ts';
import type { Render } from '../scripts/lib/pages/render.ts';
import { makeFolders, writePages } from '../scripts/lib/pages/write-pages.ts';
import { takeNext } from '../scripts/lib/work-list.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'make-pages-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const page = (pathname: string, component = 'src/pages/om.astro'): PagePath => ({ pathname, component, isPage: true });
const file = (pathname: string): PagePath => ({ pathname, component: 'src/pages/data/x.json.ts', isPage: false });
const html = '<!doctype html><meta charset="utf-8"><title>Å</title>';
const answer =
  (content: string | Uint8Array): Render =>
  async () =>
    content;
const write = (paths: PagePath[], render: Render) => writePages(toPageList(paths), render, folder);

test.for([
  [page('/'), 'index.html'],
  [page('/404'), '404.html'],
  [page('/kommun/lund'), 'kommun/lund/index.html'],
  [file('/data/kort/0.json'), 'data/kort/0.json'],
  [file('/oppna-data/poster.csv/'), 'oppna-data/poster.csv'],
] as const)('%o is written as %s', ([path, expected]) => {
  expect(fileOf(path)).toBe(expected);
});

test('what few pages share comes first, and in one part', () => {
  const many = Array.from({ length: 40 }, (_, i) => page(`/kommun/${i}`, 'src/pages/kommun/[kommun]/index.astro'));
  const few = [page('/tackning', 'src/pages/tackning/index.astro'), page('/tackning/karta', 'src/pages/tackning/karta/index.astro')];
  const list = toPageList([...many, ...few]);
  expect([takeNext(list)?.length, takeNext(list)?.length, takeNext(list)?.length, takeNext(list)]).toEqual([2, 30, 10, undefined]);
});

test.for([
  ['text', html],
  ['bytes', new TextEncoder().encode(html)],
  ['a part of other bytes', new TextEncoder().encode(`xx${html}xx`).subarray(2, -2)],
] as const)('a page that comes as %s gets its policy', async ([, content]) => {
  await write([page('/om')], answer(content));
  expect(readFileSync(join(folder, 'om/index.html'), 'utf8')).toMatch(
    /^<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" [^>]*><title>Å<\/title>$/,
  );
});

test('a page that asks to be left alone is not for search engines, and neither is what is no page', async () => {
  const old = html.replace('<title>', '<meta name="robots" content="noindex"><title>');
  const render: Render = async ({ pathname }) => (pathname === '/gammal' ? old : html);
  expect(await write([page('/om'), page('/gammal'), file('/data/x.json')], render)).toEqual(['om/index.html']);
});

test('another file is written as it is', async () => {
  await write([file('/data/x.json')], answer('{"å":1}'));
  expect(readFileSync(join(folder, 'data/x.json'), 'utf8')).toBe('{"å":1}');
});

test('folders are there before the pages, and empty', () => {
  makeFolders([page('/aktiviteter/b'), page('/aktiviteter/a')], folder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['aktiviteter', 'aktiviteter/a', 'aktiviteter/b']);
});

test('two pages with one address stop the build', async () => {
  await expect(write([page('/om'), page('/om', 'src/pages/[prosa].astro')], answer(html))).rejects.toThrow(/EEXIST.*om\/index\.html/);
});

test('a page never takes the place of a file in public/', async () => {
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  await expect(write([file('/icon.svg')], answer('x'))).rejects.toThrow(/EEXIST/);
});
