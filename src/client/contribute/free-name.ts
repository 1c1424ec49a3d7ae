import { answerTo } from '../../domain/contribute/answers.ts';
import { idCandidates, type Named } from '../../domain/contribute/file-name.ts';
import { kommunerOf, toOmrade } from '../../domain/contribute/omrade.ts';
import { fold } from '../../domain/fold.ts';
import type { Kind } from '../../domain/taxonomy.ts';
import { findOriginal, type Original } from './corrections.ts';

/** Something in the directory that has the name. */
export interface Twin {
  kind: Kind;
  id: string;
  namn: string;
}

/** Tries so many names with numbers. Somebody who meets more of the same has found a twin. */
const mostTries = 5;

/**
 * The first name that no entry has, and what has the same name in the same kommun. Asks the site itself: the table of all
 * names is heavier. Editors often put the kommun last, so both of the first two are asked for.
 */
export async function findName(named: Named): Promise<{ id: string; twin: Twin | undefined }> {
  const candidates = idCandidates(named);
  const ids = [candidates.next().value, candidates.next().value];
  const taken = await Promise.all(ids.map((id) => readTaken(`${named.kind}/${id}`)));
  const same = taken.findIndex((entry) => entry !== undefined && isSame(entry, named));
  const twin = same === -1 ? undefined : { kind: named.kind, id: ids[same]!, namn: taken[same]!.namn };
  const free = ids.find((_, i) => taken[i] === undefined);
  if (free !== undefined) return { id: free, twin };
  for (let i = 0; i < mostTries; i++) {
    const id = candidates.next().value;
    if ((await readTaken(`${named.kind}/${id}`)) === undefined) return { id, twin };
  }
  return { id: candidates.next().value, twin };
}

/** A site that does not answer has nothing to say against the name: GitHub and the check do, if it is taken. */
function readTaken(post: string): Promise<Original | undefined> {
  return findOriginal(post).catch(() => undefined);
}

function isSame({ namn, answers }: Original, { frontMatter }: Named): boolean {
  const koderOf = (omrade: unknown) => kommunerOf(omrade).map(({ kod }) => kod);
  const own = koderOf(frontMatter['omrade']);
  const theirs = koderOf(toOmrade(answerTo(answers, 'omrade')));
  return fold(namn) === fold(String(frontMatter['namn'])) && (own.length === 0 || own.some((kod) => theirs.includes(kod)));
}
