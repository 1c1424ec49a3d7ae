import type { Meaning } from './meaning.ts';

/** A phrase of the vocabulary. */
export interface Phrase {
  /** As the vocabulary spells it, in lower case. */
  spelled: string;
  /** Each list is one thing asked for; any meaning in it answers. */
  asks: readonly (readonly Meaning[])[];
  /** The language it is written in, when that is not Swedish; empty for one that nobody noted. */
  language?: string | undefined;
  /** Says all there is to say: nothing is added from other terms with the same words. */
  isWhole?: true;
}

/** The same words under two terms mean either. */
export function merge(known: Phrase, other: Phrase): Phrase {
  if (known.isWhole || other.isWhole) return known.isWhole ? known : other;
  const [meanings = []] = known.asks;
  const more = (other.asks[0] ?? []).filter(({ column, id }) => !meanings.some((m) => m.column === column && m.id === id));
  return { ...known, asks: [[...meanings, ...more]], language: known.language === other.language ? known.language : undefined };
}
