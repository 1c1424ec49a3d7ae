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

/** The name as an id; with the kommun, and then a number, when it is taken. */
export function freeId({ kind, frontMatter }: Named, taken: ReadonlySet<string>): string {
  const slug = shorten(toSlug(String(frontMatter['namn'] ?? '')) || toSlug(kinds[kind].singular));
  const place = kommunerOf(frontMatter['omrade'])[0]?.slug;
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
