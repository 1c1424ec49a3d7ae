import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, expect, test } from 'vitest';
import { writeSitemap } from '../scripts/lib/sitemap.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = ['sok/index.html', 'index.html', 'a&b/index.html', '404.html'];
const read = (file: string) =>
  new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' }).parse(readFileSync(join(folder, file), 'utf8'));

test('every page stands in it with its whole address, but the one for what is not found', () => {
  expect(writeSitemap(folder, 'https://hitta.example/gemenskap/', pages)).toBe(3);
  expect(read('sitemap.xml').urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual([
    'https://hitta.example/gemenskap/',
    'https://hitta.example/gemenskap/a&b/',
    'https://hitta.example/gemenskap/sok/',
  ]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://hitta.example/gemenskap/sitemap.xml\n',
  );
});

test('more than fits in one file becomes several', () => {
  writeSitemap(folder, 'https://hitta.example/', pages, 2);
  expect(read('sitemap.xml').sitemapindex.sitemap).toEqual([
    { loc: 'https://hitta.example/sitemap-1.xml' },
    { loc: 'https://hitta.example/sitemap-2.xml' },
  ]);
  expect(read('sitemap-2.xml').urlset.url).toEqual([{ loc: 'https://hitta.example/sok/' }]);
});
