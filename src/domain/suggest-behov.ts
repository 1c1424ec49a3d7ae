import type { Behov } from './behov.ts';
import { behovPatterns } from './behov-patterns.ts';
import { fold } from './fold.ts';
import { idsOf } from './vocabulary.ts';

/** Needs that the text seems to speak of, in the order of the list. A proposal: a person confirms it in the front matter. */
export function suggestBehov(text: string): Behov[] {
  const folded = fold(text)
    .replace(/\s+/g, ' ')
    .replace(lacking, (words, before?: string) => (before === undefined ? ' ' : words))
    .replace(elsewhere, ' ');
  return patterns.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id);
}

/** What the place does not have ("inga husdjur") is not met here. But whoever has no friends has a need. */
const lacking = /(\b(?:har|ha|finns|med|att|du|och) )?\binga (?!som\b|att\b)\w+/g;

/** A sentence that sends people somewhere else speaks of what is met there. */
const elsewhere =
  /[^.!?]*\b(?:ska du|ring|kontakta|sok|vand dig)\b[^.!?]*\bi stallet\b[^.!?]*|[^.!?]*\bi stallet (?:ska du|ringa?|kontakta|soka?|vand(?:a)? dig)\b[^.!?]*/g;

const patterns = idsOf(behovPatterns).map((id) => ({ id, pattern: new RegExp(behovPatterns[id]) }));
