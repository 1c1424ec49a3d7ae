import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listContentFiles } from '../../../src/data/content-files.ts';
import { toEntrySource } from '../../../src/domain/contribute/entry-source.ts';
import { folderOf, freeId } from '../../../src/domain/contribute/file-name.ts';
import { entrySchema } from '../../../src/domain/entry.ts';
import type { Draft } from './draft.ts';

export interface NewFile {
  path: string;
  /** "content/aktiviteter/skane/kaffestugan.md" */
  shownPath: string;
  source: string;
}

/** The finished file and the place where nothing stands yet. */
export function toFile(draft: Draft, root: string): NewFile {
  const parts = [...folderOf(draft), `${freeId(draft, takenIds(draft, root))}.md`];
  return { path: join(root, ...parts), shownPath: [basename(root), ...parts].join('/'), source: toEntrySource(inOrderOfFields(draft)) };
}

/** The flag makes the system refuse when someone else made the file meanwhile. */
export function writeFile({ path, source }: NewFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source, { flag: 'wx' });
}

function takenIds({ kind }: Draft, root: string): Set<string> {
  const files = existsSync(root) ? listContentFiles(root).files : [];
  return new Set(files.filter((file) => file.kind === kind).map(({ id }) => id));
}

const placeKeys = Object.keys(entrySchema.shape.plats.unwrap().shape);

/** The questions are asked in another order than fields stand in a file. */
export function inOrderOfFields({ frontMatter }: Draft): Record<string, unknown> {
  const { plats } = frontMatter as { plats?: Record<string, unknown> };
  const fields = plats === undefined ? frontMatter : { ...frontMatter, plats: inOrderOf(placeKeys, plats) };
  return inOrderOf(Object.keys(entrySchema.shape), fields);
}

function inOrderOf(keys: readonly string[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}
