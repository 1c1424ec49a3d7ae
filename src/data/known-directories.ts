import type { Entry } from '../domain/entry.ts';
import type { Finding } from './check-files.ts';

export interface Directory {
  /** The entries without problems, in the order of their paths. */
  entries: Entry[];
  /** Where each entry's file is, by "kind/id". */
  paths: ReadonlyMap<string, string>;
  findings: Finding[];
}

/**
 * What has been read, by folder and day. One for all copies of this module: a build checks the entries in one, and makes the pages in
 * another that Astro has bundled. Apart from the reader: a thread that is handed the entries need not load it.
 */
const shared = globalThis as { checkedEntries?: Map<string, Directory> };
export const knownDirectories = (shared.checkedEntries ??= new Map());
