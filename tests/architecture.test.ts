import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, violationsIn, wayTo } from './import-rules.ts';

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.ts']).map((path) => path.replaceAll('\\', '/'));
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

test('every file keeps to the table', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => violationsIn(path, read(path)!).map((violation) => `${path} ${violation}`))).toEqual([]);
});

test('nothing that runs in the browser brings zod, not even by way of others', () => {
  const client = files.filter((path) => path.startsWith('src/client/'));
  expect(client.length).toBeGreaterThan(0);
  expect(client.flatMap((path) => wayTo('zod', path, read)?.join(' → ') ?? [])).toEqual([]);
});

test('one module alone knows Leaflet', () => {
  const knows = (path: string) => importsOf(path, read(path)!).some(({ from, isTypeOnly }) => from === 'leaflet' && !isTypeOnly);
  expect(files.filter((path) => path.startsWith('src/') && knows(path))).toHaveLength(1);
});

test('a test that makes a folder takes it away', () => {
  const makes = files.filter((path) => path.startsWith('tests/') && /\bmkdtempSync\(/.test(read(path)!));
  expect(makes.length).toBeGreaterThan(10);
  expect(makes.filter((path) => !/\brmSync\(/.test(read(path)!))).toEqual([]);
});

describe('the rule itself sees', () => {
  test.for([
    ['files in the domain', 'src/domain/x.ts', "import { readFileSync } from 'node:fs';", 'imports the package node:fs'],
    ['Astro in the domain', 'src/domain/x.ts', "import type { AstroIntegration } from 'astro';", 'imports the package astro'],
    ['data in the domain', 'src/domain/x.ts', "import { getToday } from '../data/today.ts';", 'imports src/data/today.ts'],
    ['text in the domain', 'src/domain/entry/x.ts', "import { text } from '../../text/sv.ts';", 'imports src/text/sv.ts'],
    ['the clock', 'src/domain/x.ts', 'export const now = () => new Date();', 'asks what time it is: new Date()'],
    ['the clock without parentheses', 'src/domain/x.ts', 'export const now = new Date;', 'asks what time it is: new Date()'],
    ['the clock as a number', 'src/domain/x.ts', 'export const now = Date.now();', 'uses Date.now'],
    ['chance', 'src/domain/x.ts', 'export const dice = Math.random();', 'uses Math.random'],
    ['the environment', 'src/domain/x.ts', "export const a = process.env['A'];", 'uses process'],
    ['the page', 'src/domain/x.ts', "export const a = () => document.querySelector('a');", 'uses document'],
    ['the window', 'src/domain/x.ts', 'export const a = typeof window;', 'uses window'],
    ['the net', 'src/domain/x.ts', "export const a = fetch('/x');", 'uses fetch'],
    ['the builder', 'src/domain/x.ts', 'export const a = import.meta.env.BASE_URL;', 'uses import.meta'],
    ['a package in the domain', 'src/domain/x.ts', "import x from 'yaml';", 'imports the package yaml'],
    ['a dynamic import', 'src/domain/x.ts', "export const a = import('../data/x.ts');", 'imports src/data/x.ts'],
    ['a re-export', 'src/domain/x.ts', "export * from '../client/x.ts';", 'imports src/client/x.ts'],
    ['a type from elsewhere', 'src/domain/x.ts', "export type A = import('../data/x.ts').A;", 'imports src/data/x.ts'],
    ['zod in data', 'src/data/x.ts', "import { z } from 'zod';", 'imports the package zod'],
    ['text in data', 'src/data/x.ts', "import { text } from '../text/sv.ts';", 'imports src/text/sv.ts'],
    ['data in the browser', 'src/client/x.ts', "import { getSite } from '../data/site.ts';", 'imports src/data/site.ts'],
    ['files in the browser', 'src/client/x.ts', "import 'node:fs';", 'imports the package node:fs'],
    [
      'a component that reads',
      'src/components/X.astro',
      "---\nimport { getSite } from '../data/site.ts';\n---\n<p />",
      'imports src/data/site.ts',
    ],
    [
      'a component that builds with browser code',
      'src/components/X.astro',
      "---\nimport '../client/x.ts';\n---\n",
      'imports src/client/x.ts',
    ],
    ['a component whose script reads', 'src/components/X.astro', "<script>import '../data/x.ts';</script>", 'imports src/data/x.ts'],
    ['a layout that knows a page', 'src/layouts/X.astro', "---\nimport X from '../pages/x.astro';\n---\n", 'imports src/pages/x.astro'],
    ['a script that knows another', 'scripts/x.ts', "import './validate.ts';", 'imports scripts/validate.ts'],
    ['a script that knows the browser', 'scripts/x.ts', "import '../src/client/x.ts';", 'imports src/client/x.ts'],
    ['an import without its ending', 'src/domain/x.ts', "import { a } from './entry';", 'imports ./entry without its ending'],
    [
      'an import that ends as it will not',
      'scripts/x.ts',
      "import { a } from './lib/report.js';",
      'imports ./lib/report.js without its ending',
    ],
    ['utils', 'src/domain/utils.ts', '', 'is named utils'],
    ['helpers', 'src/components/Helpers.astro', '', 'is named Helpers'],
    ['common', 'scripts/lib/common.ts', '', 'is named common'],
  ] as const)('%s', ([, path, source, violation]) => {
    expect(violationsIn(path, source)).toEqual([violation]);
  });

  test.for([
    ['zod and itself in the domain', 'src/domain/entry/x.ts', "import { z } from 'zod';\nimport { fold } from '../fold.ts';"],
    ['a moment that was given', 'src/domain/x.ts', 'export const a = (time: number) => new Date(time);'],
    ['words in texts and comments', 'src/domain/x.ts', "// not document, window or process\nexport const a = 'fetch';"],
    [
      'fields that are only called so',
      'src/domain/x.ts',
      'export const a = { process: 1 };\nexport const b = (x: { window: number }) => x.window;',
    ],
    ['the base of the site', 'src/domain/paths.ts', 'export const base = import.meta.env?.BASE_URL;'],
    [
      'what reads files',
      'src/data/x.ts',
      "import matter from 'gray-matter';\nimport { join } from 'node:path';\nimport type { Entry } from '../domain/entry.ts';",
    ],
    ['what the browser needs', 'src/client/x.ts', "import { text } from '../text/sv.ts';\nconst map = () => import('leaflet');"],
    [
      'a component',
      'src/components/X.astro',
      "---\nimport Y from './Y.astro';\nimport { siteConfig } from '../../site.config.ts';\n---\n<script src=\"../client/x.ts\"></script>",
    ],
    ['a page', 'src/pages/x.astro', "---\nimport { getSite } from '../data/site.ts';\nimport Page from '../layouts/Page.astro';\n---\n"],
    [
      'a script',
      'scripts/x.ts',
      "import sirv from 'sirv';\nimport { getToday } from '../src/data/today.ts';\nimport { printReport } from './lib/report.ts';",
    ],
  ] as const)('nothing wrong with %s', ([, path, source]) => {
    expect(violationsIn(path, source)).toEqual([]);
  });

  const modules: Readonly<Record<string, string>> = {
    'src/client/a.ts': "import { b } from '../domain/b.ts';",
    'src/client/types.ts': "import type { Entry } from '../domain/entry.ts';",
    'src/client/inline.ts': "import { type Entry } from '../domain/entry.ts';",
    'src/client/later.ts': "const load = () => import('./a.ts');",
    'src/domain/b.ts': "import { c } from './c.ts';",
    'src/domain/c.ts': "import { b } from './b.ts';\nexport { entrySchema } from './entry.ts';",
    'src/domain/entry.ts': "import { z } from 'zod';",
  };

  test.for([
    ['src/client/a.ts', ['src/client/a.ts', 'src/domain/b.ts', 'src/domain/c.ts', 'src/domain/entry.ts', 'zod']],
    ['src/client/later.ts', ['src/client/later.ts', 'src/client/a.ts', 'src/domain/b.ts', 'src/domain/c.ts', 'src/domain/entry.ts', 'zod']],
    ['src/client/inline.ts', ['src/client/inline.ts', 'src/domain/entry.ts', 'zod']],
    ['src/client/types.ts', undefined],
  ] as const)('the way from %s to zod', ([start, way]) => {
    expect(wayTo('zod', start, (path) => modules[path])).toEqual(way);
  });
});
