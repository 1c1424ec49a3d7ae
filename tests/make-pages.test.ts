import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf, takeNext, toPageList, type PagePath } from '../scripts/lib/pages/page-list.ts';
import { writePages, type Render } from '../scripts/lib/pages/write-pages.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'make-pages-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const page = (pathname: string, component = 'src/pages/om.astro'): PagePath => ({ pathname, component, isPage: true });
const file = (pathname: string): PagePath => ({ pathname, component: 'src/pages/data/x.json.ts', isPage: false });
const html = '<!doctype html><meta charset="utf-8"><title>Å</title>';
const asked: string[] = [];
const answer =
  (body: string, status = 200): Render =>
  async ({ url }) => (asked.push(url), new Response(body, { status }));
const write = (paths: PagePath[], render: Render) => writePages(toPageList(paths), render, { folder, home: 'https://example.org/sub/' });

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

test('a page is asked for as a visitor would, and gets its policy', async () => {
  asked.length = 0;
  await write([page('/om'), page('/')], answer(html));
  expect(asked).toEqual(['https://example.org/sub/om/', 'https://example.org/sub/']);
  expect(readFileSync(join(folder, 'om/index.html'), 'utf8')).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" .*<title>Å</,
  );
});

test('another file is written as it is', async () => {
  await write([file('/data/x.json')], answer('{"å":1}'));
  expect(readFileSync(join(folder, 'data/x.json'), 'utf8')).toBe('{"å":1}');
});

test('two pages with one address stop the build', async () => {
  await expect(write([page('/om'), page('/om', 'src/pages/[prosa].astro')], answer(html))).rejects.toThrow(/EEXIST.*om\/index\.html/);
});

test('a page never takes the place of a file in public/', async () => {
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  await expect(write([file('/icon.svg')], answer('x'))).rejects.toThrow(/EEXIST/);
});

test.for([500, 302])('a page that answers %i stops the build', async (status) => {
  await expect(write([page('/om')], answer(html, status))).rejects.toThrow(`/om answered ${status}`);
});

test('the page for what is not found may say so', async () => {
  await write([page('/404')], answer(html, 404));
  expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain('<title>Å</title>');
});
