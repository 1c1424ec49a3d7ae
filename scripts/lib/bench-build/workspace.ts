import { kinds } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { numbersFile } from '../../../src/data/entry-numbers.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { findKommun } from '../../../src/domain/kommuner.ts';
import { makeEntryFiles, type SyntheticFile } from './synthetic.ts';

/** Where one round of measuring happens: the same entries in the forms that each generator wants. */
export interface Workspace {
  /** For us and the plain generator. */
  content: string;
  hugo: string;
  eleventy: string;
  /** A page of ours, with %TITLE% and %CONTENT% where those go, so that all pages weigh alike. */
  frame: string;
}

const here = import.meta.dirname;

export function makeWorkspace(root: string, count: number, today: IsoDate, frame: string): Workspace {
  const at = (name: string) => join(root, name);
  const files = makeEntryFiles(count, today);
  const own = [...files, ...urgentLines()];
  write(at('content'), [...own, { path: numbersFile, source: own.map(keyOf).join('') }]);
  const [head = '', foot = ''] = frame.split('%CONTENT%');

  cpSync(join(here, 'hugo'), at('hugo'), { recursive: true });
  write(at('hugo/content'), files.map(withKommun));
  write(at('hugo/layouts/partials'), [
    { path: 'head.html', source: head.replace('%TITLE%', '{{ .Title }}') },
    { path: 'foot.html', source: foot },
  ]);

  cpSync(join(here, 'eleventy'), at('eleventy'), { recursive: true });
  write(at('eleventy'), files.map(withKommun));
  write(at('eleventy'), folderData());
  write(at('eleventy'), groupPages());
  write(at('eleventy/_includes'), [
    { path: 'head.njk', source: head.replace('%TITLE%', '{{ namn or grupp.id }}') },
    { path: 'foot.njk', source: foot },
  ]);
  write(root, [{ path: 'frame.html', source: frame }]);
  return { content: at('content'), hugo: at('hugo'), eleventy: at('eleventy'), frame: at('frame.html') };
}

/** As a directory has them where lists are printed. */
function keyOf({ path }: SyntheticFile): string {
  return `${path.split('/')[0]}/${basename(path, '.md')}\n`;
}

function write(folder: string, files: readonly SyntheticFile[]): void {
  for (const { path, source } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
}

/** The site does not build without the lines that stand on every page. */
function urgentLines(): SyntheticFile[] {
  const files = globSync('content/stodlinjer/*.md').map((path) => ({ path, source: readFileSync(path, 'utf8') }));
  return files
    .filter(({ source }) => /^akut: ja$/m.test(source))
    .map(({ path, source }) => ({ path: `stodlinjer/${basename(path)}`, source }));
}

/** The others group by a plain key, and call a name a title. Ours has the kommun in its area. */
function withKommun({ path, source }: SyntheticFile): SyntheticFile {
  const kommun = findKommun(/kommuner:\n +- (.+)/.exec(source)?.[1] ?? '')?.slug;
  const namn = /^namn: (.+)$/m.exec(source)![1]!;
  const more = `title: ${namn}\n${kommun === undefined ? '' : `kommun: ${kommun}\n`}`;
  return { path, source: source.replace('---\n', `---\n${more}`) };
}

function folderData(): SyntheticFile[] {
  return idsOf(kinds).map((kind) => ({
    path: `${kind}/${kind}.json`,
    source: JSON.stringify({ layout: 'entry.njk', tags: 'post', permalink: `${kind}/{{ page.fileSlug }}/` }),
  }));
}

/** One file of pagination for each way of grouping. */
function groupPages(): SyntheticFile[] {
  const list = readFileSync(join(here, 'eleventy-list.njk'), 'utf8');
  const ways = { kommuner: 'kommun/', behoven: 'behov/', malgrupperna: 'malgrupper/', slagen: '' };
  return Object.entries(ways).map(([collection, path]) => ({
    path: `${collection}.njk`,
    source: `---\npagination: {data: collections.${collection}, size: 1, alias: grupp}\npermalink: "${path}{{ grupp.id | adress }}/"\n---\n${list}`,
  }));
}
