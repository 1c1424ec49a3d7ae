import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readContentFiles } from '../../../src/data/content-files.ts';
import { toSlug } from '../../../src/domain/fold.ts';
import { kinds } from '../../../src/domain/taxonomy.ts';
import { valueAt, type Draft } from './draft.ts';
import { findLanOf, kommunerOf } from './omrade.ts';
import { toSource } from './source.ts';

export interface NewFile {
  path: string;
  /** "content/aktiviteter/skane/kaffestugan.md" */
  shownPath: string;
  source: string;
}

/** The finished file and the place where nothing stands yet. */
export function toFile(draft: Draft, root: string): NewFile {
  const parts = [...folderOf(draft), `${freeId(draft, root)}.md`];
  return { path: join(root, ...parts), shownPath: [basename(root), ...parts].join('/'), source: toSource(draft) };
}

/** The flag makes the system refuse when someone else made the file meanwhile. */
export function writeFile({ path, source }: NewFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source, { flag: 'wx' });
}

/** Sub-folders are for people browsing; support lines have none. */
function folderOf(draft: Draft): string[] {
  return draft.kind === 'stodlinjer' ? [draft.kind] : [draft.kind, findLanOf(draft)?.slug ?? 'riks'];
}

/** The name as an id; with the kommun, and then a number, when it is taken. */
function freeId(draft: Draft, root: string): string {
  const taken = takenIds(draft, root);
  const slug = shorten(toSlug(String(valueAt(draft, ['namn']))) || toSlug(kinds[draft.kind].singular));
  const place = kommunerOf(draft)[0]?.slug;
  const candidates = [slug, ...(place === undefined ? [] : [`${slug}-${place}`])];
  for (let number = 2; ; number++) {
    const free = candidates.find((id) => !taken.has(id));
    if (free !== undefined) return free;
    candidates.push(`${slug}-${number}`);
  }
}

/** Room for the kommun and a number within the 80 characters of an id. */
function shorten(slug: string): string {
  return slug.slice(0, 50).replace(/-+$/, '');
}

function takenIds({ kind }: Draft, root: string): Set<string> {
  const files = existsSync(root) ? readContentFiles(root).files : [];
  return new Set(files.filter((file) => file.kind === kind).map(({ id }) => id));
}
