import { lineIn, type Finding } from '../../src/data/check-files.ts';
import type { Directory } from '../../src/data/known-directories.ts';
import { toldPlace } from '../../src/domain/entry/protected-place.ts';

/**
 * What our own files tell of protected places. The site never shows it, and a file may tell it by accident all the same: so it stops
 * the proposal and not the site.
 */
export function findToldPlaces({ entries, paths }: Directory): Finding[] {
  return entries.flatMap((entry) => {
    const path = paths.get(`${entry.kind}/${entry.id}`)!;
    return toldPlace(entry).map((issue) => ({ path, line: lineIn(path, issue), issue }));
  });
}
