import type { Directory } from '../../../src/data/known-directories.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { checkEntry } from '../../../src/domain/entry/check.ts';
import { checkDirectory } from '../../../src/domain/entry/directory.ts';
import type { Issue } from '../../../src/domain/entry/issue.ts';
import type { Draft } from './draft.ts';

/** The new file has no name yet, and this is none that a file could have. */
const newPath = '';

/** Says so when the same thing in the same place is in the directory already. */
export function findTwin({ kind, frontMatter }: Draft, { entries, paths }: Directory, today: IsoDate): readonly Issue[] {
  const checked = checkEntry({ kind, id: 'utkast', frontMatter, body: '' }, today);
  if (!checked.ok) return [];
  const known = entries.map((entry) => ({ entry, path: paths.get(`${entry.kind}/${entry.id}`)! }));
  return checkDirectory([...known, { entry: checked.entry, path: newPath }])
    .filter(({ path, issue }) => path === newPath && issue.path[0] === 'namn')
    .map(({ issue }) => issue);
}
