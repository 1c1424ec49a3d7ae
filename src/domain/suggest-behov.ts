import type { Behov } from './behov.ts';
import { behovPatterns } from './behov-patterns.ts';
import { fold } from './fold.ts';
import { idsOf } from './vocabulary.ts';

/** Needs that the text seems to speak of, in the order of the list. A proposal: a person confirms it in the front matter. */
export function suggestBehov(text: string): Behov[] {
  const folded = fold(text)
    .replace(/\s+/g, ' ')
    .replace(lacking, (words, before?: string) => (before === undefined ? ' ' : words))
    .replace(/[^.!?]+/g, (sentence) => (sendsElsewhere(sentence) ? ' ' : sentence));
  return patterns.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id);
}

/** What the place does not have ("inga husdjur") is not met here. But whoever has no friends has a need. */
const lacking = /(\b(?:har|ha|finns|med|att|du|och) )?\binga (?!som\b|att\b)\w+/g;

/** A sentence that sends people somewhere else speaks of what is met there. One look from the first such word: a text may be long. */
function sendsElsewhere(sentence: string): boolean {
  const at = sentence.search(/\b(?:ska du|ring|kontakta|sok|vand dig)\b/);
  if (at !== -1 && /\bi stallet\b/.test(sentence.slice(at))) return true;
  return /\bi stallet (?:ska du|ringa?|kontakta|soka?|vand(?:a)? dig)\b/.test(sentence);
}

const patterns = idsOf(behovPatterns).map((id) => ({ id, pattern: new RegExp(behovPatterns[id]) }));
