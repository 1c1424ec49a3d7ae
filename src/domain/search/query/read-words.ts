import { findAt, type Found } from './find-aspects.ts';
import type { Lexicon } from './lexicon.ts';
import type { Aspect } from './meaning.ts';
import type { Word } from './words.ts';

/** What the words ask for, the words that nothing knows, and those that were only guessed at. */
export function readWords(words: readonly Word[], lexicon: Lexicon) {
  const aspects: Aspect[] = [];
  const rest = new Set<Word>();
  const guessed = new Set<Word>();
  for (let at = 0; at < words.length;) {
    const found = findBest(lexicon, words, at);
    if (found !== undefined) aspects.push(...found.aspects);
    else if (!words[at]!.isSmall) rest.add(words[at]!);
    if (found?.aspects.every(({ how }) => how === 'guess')) guessed.add(words[at]!);
    at += found?.length ?? 1;
  }
  return { aspects, rest, guessed };
}

/** What stands here, unless something longer begins inside it: "vill komma ut" gives way to "komma ut och röra på mig". */
function findBest(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined {
  const found = findAt(lexicon, words, at);
  for (let later = at + 1; later < at + (found?.length ?? 1); later++) {
    if (saidIn(findAt(lexicon, words, later)) > saidIn(found)) return findAt(lexicon, words.slice(0, later), at);
  }
  return found;
}

const saidIn = (found: Found | undefined) => found?.said ?? found?.length ?? 0;
