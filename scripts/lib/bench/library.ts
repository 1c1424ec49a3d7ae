import type { Document } from './documents.ts';

/** A search library to compare with: what it ships to the browser, and how it answers from that. */
export interface Library {
  toIndex(documents: readonly Document[]): string;
  /** Returns ids, best first. */
  open(index: string): (query: string) => string[] | Promise<string[]>;
}

/** Without accents, since half of all phones write so. */
export const foldTerm = (term: string) =>
  term
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
