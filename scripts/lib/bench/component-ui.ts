import { kinds } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPagefind } from '../pagefind.ts';
import type { Searcher } from './first-hit.ts';

/** Pagefind's own interface, as its guide has it. */
const page = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>Sök</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
    <script src="/pagefind/pagefind-component-ui.js" type="module"></script>
  </head>
  <body>
    <pagefind-input></pagefind-input>
    <pagefind-summary></pagefind-summary>
    <pagefind-results></pagefind-results>
  </body>
</html>`;

/** The same entry pages under Pagefind's own index and interface: ours has lost both. */
export async function writeComponentSite(folder: string, dist: string): Promise<void> {
  for (const kind of idsOf(kinds)) cpSync(join(dist, kind), join(folder, kind), { recursive: true });
  await runPagefind(folder);
  writeFileSync(join(folder, 'index.html'), page);
}

export const componentSearcher = (url: string): Searcher => ({
  url,
  field: 'pagefind-input input',
  hit: 'pagefind-results a[href]',
  needsEnter: false,
});

export const ownSearcher = (url: string): Searcher => ({ url: `${url}sok/`, field: '#q', hit: '.results .card h3 a', needsEnter: true });
