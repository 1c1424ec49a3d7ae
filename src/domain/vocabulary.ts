/** A closed list of terms. Its order is the order people see. */
export type Vocabulary = Record<string, Term>;

export interface Term {
  /** What a visitor reads. */
  label: string;
  /** Everyday words that people use for the same thing. */
  ord?: readonly string[];
}

/** The ids of a vocabulary in its own order. A list of ids that nobody reads needs no place in a page script. */
/* @__NO_SIDE_EFFECTS__ */
export function idsOf<T extends object>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}

/** Narrows a text from outside, such as an address, to an id of the vocabulary. */
export function hasId<T extends object>(vocabulary: T, id: string): id is keyof T & string {
  return Object.prototype.hasOwnProperty.call(vocabulary, id);
}
