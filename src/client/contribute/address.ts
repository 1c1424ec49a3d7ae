import type { Answers } from '../../domain/contribute/answers.ts';
import { listIn, withList, withoutList } from '../../domain/list/fragment.ts';

export interface State {
  /** "motesplatser/kaffestugan", when something that exists is corrected. */
  post: string | undefined;
  answers: Answers;
}

/** What every browser keeps of an address, and what its history can bear. */
const longest = 16_000;

/** What stands after "#": the only place where the answers are kept. A list that somebody has with them is no answer. */
export function readState(): State {
  const params = new URLSearchParams(withoutList(location.hash));
  const post = params.get('post') ?? undefined;
  params.delete('post');
  const answers: Record<string, string | string[]> = {};
  // Each name once: anybody can write an address that says one of them thousands of times.
  for (const name of new Set(params.keys())) answers[name] = params.getAll(name);
  return { post, answers };
}

/** False when the answers are too many to keep. */
export function writeState({ post, answers }: State): boolean {
  const params = new URLSearchParams(post === undefined ? {} : { post });
  for (const name of Object.keys(answers)) for (const value of [answers[name]!].flat()) params.append(name, String(value));
  const hash = withList(String(params).replace(/%2F/g, '/'), listIn(location.hash));
  if (hash.length > longest) return false;
  // A few browsers refuse when it happens too often. The next change comes soon.
  try {
    history.replaceState(null, '', hash || location.pathname);
  } catch {
    return true;
  }
  return true;
}
