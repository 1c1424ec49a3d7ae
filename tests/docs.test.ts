import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../scripts/lib/headers-file.ts';
import { instansKeys } from '../src/domain/instans/instans.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const documents = globSync(['*.md', 'docs/**/*.md', 'content/README.md', 'tests/README.md', 'tests/search-eval/README.md', '.github/*.md']);

/** Commands, links and files that a document names and that do not exist. */
function deadNames(path: string, source: string): string[] {
  const commands = [...source.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!).filter((name) => !(name in scripts));
  const links = [...source.matchAll(/\]\((?!https?:|mailto:|tel:|#|\{)([^)#\s]+)(#[^)\s]*)?\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !existsSync(join(dirname(path), decodeURI(link))));
  const files = [...source.matchAll(/`((?:src|scripts|tests|docs|public|\.github)\/[\w./-]+)`/g)]
    .map(([, file]) => file!)
    .filter((file) => !existsSync(file));
  const anchors = [...source.matchAll(/\]\(#([^)\s]+)\)/g)]
    .map(([, anchor]) => anchor!)
    .filter((anchor) => !anchorsIn(source).includes(anchor));
  return [...commands.map((name) => `npm run ${name}`), ...links, ...files, ...anchors.map((anchor) => `#${anchor}`)];
}

const anchorsIn = (source: string) =>
  [...source.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test.for(documents)('%s names only commands, links and files that exist', (path) => {
  expect(deadNames(path, read(path))).toEqual([]);
});

test('a name that is dead is seen', () => {
  const source = '# En rubrik\n`npm run bygg` [x](saknas.md) [y](#en-rubrik) [z](#annan) `src/domain/saknas.ts` [w](https://a.example/)';
  expect(deadNames('README.md', source)).toEqual(['npm run bygg', 'saknas.md', 'src/domain/saknas.ts', '#annan']);
});

test('README has every command in its table', () => {
  const told = [...read('README.md').matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name!);
  const untold = Object.keys(scripts).filter((name) => !['test', ...told].includes(name));
  expect(untold).toEqual([]);
});

describe('the operation', () => {
  const drift = read('docs/DRIFT.md');

  test('tells of every setting, and of no other', () => {
    const table = /\| Fält[\s\S]*?\n\n/.exec(drift)![0];
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key)).toEqual(
      [...instansKeys].sort((a, b) => instansOrder(a) - instansOrder(b)),
    );
    expect([...drift.matchAll(/\bSITE_\w+/g)].filter(([name]) => !read('site.config.ts').includes(name))).toEqual([]);
  });

  test('nginx sends the headers of _headers', () => {
    const [all, ...rest] = parseHeaders(read('public/_headers'));
    const sent = (source: string) => [...source.matchAll(/add_header ([\w-]+) "([^"]+)" always;/g)].map(([, name, value]) => [name, value]);
    expect(sent(read('docs/drift/svarshuvuden.conf'))).toEqual(all!.headers);
    const nginx = read('docs/drift/nginx.conf');
    const blocks = nginx.split(/\n  location /).slice(1);
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    expect(blocks.filter((block) => !block.includes('include snippets/svarshuvuden.conf;'))).toEqual([]);
    for (const { path, headers } of rest) {
      const block = blocks.find((one) => one.startsWith(path.replace('*', '')))!;
      expect(sent(block)).toEqual(headers);
    }
  });

  test('nothing is published until somebody asks for it', () => {
    const on = /^on:\n((?: +.*\n)+)/m.exec(read('.github/workflows/pages.yml'))![1];
    expect(on).toBe('  workflow_dispatch:\n');
  });
});

/** Their order in site.config.ts. */
function instansOrder(key: string): number {
  return read('site.config.ts').search(new RegExp(`^  ${key}:`, 'm'));
}
