// Apart from the needs themselves, because the browser gets these words packed: see search/query/packed-words.ts.
import type { Behov } from './behov.ts';
import type { BehovWords } from './behov-words/behov-words.ts';
import { goraWords } from './behov-words/gora.ts';
import { praktisktWords } from './behov-words/praktiskt.ts';
import { prataWords } from './behov-words/prata.ts';
import { situationWords } from './behov-words/situation.ts';
import { traffasWords } from './behov-words/traffas.ts';

/** Every word that people use for each need. */
export const behovWords: Record<Behov, BehovWords> = {
  ...prataWords,
  ...traffasWords,
  ...goraWords,
  ...situationWords,
  ...praktisktWords,
};
