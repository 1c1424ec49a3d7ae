import type { Behov } from '../../behov.ts';

/** What a word can set a condition on: the columns of the facet table, and places. */
export type MeaningColumn =
  'behov' | 'malgrupp' | 'sprak' | 'form' | 'hinder' | 'dag' | 'tidpunkt' | 'kind' | 'ensamhetsform' | 'alder' | 'kommun' | 'lan' | 'ort';

/** One thing that a word can mean. */
export interface Meaning {
  column: MeaningColumn;
  id: string;
  /** How surely the word means this: 1 for its own word, less for a hint. */
  weight: number;
}

/** One thing that the person asked for. Any of its meanings answers it. */
export interface Aspect {
  meanings: readonly Meaning[];
  /** As the person wrote it. */
  written: string;
  /** How it was found. A guess is shown as one. */
  how: 'word' | 'compound' | 'spelling' | 'guess' | 'language';
  /** What the person reads, where it is not a term's label: the name of a place, an age. */
  label?: string;
  /** The word of the vocabulary behind a guess. */
  meant?: string;
}

export const meaning = (column: MeaningColumn, id: string, weight = 1): Meaning => ({ column, id, weight });
export const behovMeaning = (id: Behov, weight = 1): Meaning => meaning('behov', id, weight);

/** The name of a condition, as in the chips: "behov:sorg". */
export const meaningKey = ({ column, id }: Pick<Meaning, 'column' | 'id'>): string => `${column}:${id}`;
