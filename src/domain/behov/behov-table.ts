import type { Term } from '../vocabulary.ts';

/** A need: what a person can get, or the situation it is for. */
export interface BehovTerm extends Term {
  ord: readonly string[];
  /** Broader needs: whoever looks for one of those is also helped by this. */
  under?: readonly string[];
  /** Common words in other languages, by BCP 47 code. */
  andra?: Readonly<Record<string, readonly string[]>>;
  /** What a professional would call it. */
  fackord?: string;
  /** A regular expression over folded text that proposes the need. A person confirms it in the front matter. */
  monster?: string;
}

export type BehovTable = Record<string, BehovTerm>;
