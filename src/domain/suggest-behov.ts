import type { Behov } from './behov.ts';
import { behovPatterns } from './behov-patterns.ts';
import { fold } from './fold.ts';
import { idsOf } from './vocabulary.ts';

/** Needs that the text seems to speak of, in the order of the list. A proposal: a person confirms it in the front matter. */
export function suggestBehov(text: string): Behov[] {
  const folded = fold(text).replace(/\s+/g, ' ');
  return patterns.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id);
}

const patterns = idsOf(behovPatterns).map((id) => ({ id, pattern: new RegExp(behovPatterns[id]) }));
