import type { Term } from '../vocabulary.ts';

/** A need: what a person can get, or the situation it is for. The words that people use for it are in behov-words.ts. */
export interface BehovTerm extends Term {
  /** Broader needs: whoever looks for one of those is also helped by this. */
  under?: readonly string[];
}

export type BehovTable = Record<string, BehovTerm>;
