import { toSlug } from '../fold.ts';
import { kinds, type Kind } from '../taxonomy.ts';
import { findLanOf, kommunerOf } from './omrade.ts';

export interface Named {
  kind: Kind;
  frontMatter: Readonly<Record<string, unknown>>;
}

/** Sub-folders are for people browsing; support lines have none. */
export function folderOf({ kind, frontMatter }: Named): string[] {
  return kind === 'stodlinjer' ? [kind] : [kind, findLanOf(frontMatter['omrade'])?.slug ?? 'riks'];
}

/** The name as an id; with the kommun, and then with a number, when it is taken. */
export function* idCandidates({ kind, frontMatter }: Named): Generator<string, never> {
  const slug = shorten(toSlug(String(frontMatter['namn'] ?? '')) || toSlug(kinds[kind].singular));
  const place = kommunerOf(frontMatter['omrade'])[0]?.slug;
  yield slug;
  if (place !== undefined) yield `${slug}-${place}`;
  for (let number = 2; ; number++) yield `${slug}-${number}`;
}

/** The first that is not taken. */
export function freeId(named: Named, taken: ReadonlySet<string>): string {
  for (const id of idCandidates(named)) if (!taken.has(id)) return id;
  throw new Error('The numbers came to an end');
}

/** Room for the kommun and a number within the 80 characters of an id. */
function shorten(slug: string): string {
  return slug.slice(0, 50).replace(/-+$/, '');
}
