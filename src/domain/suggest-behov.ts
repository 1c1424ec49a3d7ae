import type { Behov } from './behov.ts';
import { behovPatterns } from './behov-patterns.ts';
import { fold } from './fold.ts';
import { idsOf } from './vocabulary.ts';

/** Needs that the text seems to speak of, in the order of the list. A proposal: a person confirms it in the front matter. */
export function suggestBehov(text: string): Behov[] {
  const folded = fold(text).replace(/\s+/g, ' ').replace(asides, ' ');
  return patterns.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id);
}

/** What is said of the place, or of where else to turn, is no need that is met here. */
const asides = /\binga (?:hus)?djur\b|\bhar du sjalvmordstankar ska du i stallet\b/g;

const patterns = idsOf(behovPatterns).map((id) => ({ id, pattern: new RegExp(behovPatterns[id]) }));
