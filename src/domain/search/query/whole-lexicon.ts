import { finish } from '../../steps.ts';
import type { FacetRow } from '../facet-columns.ts';
import { lexiconSteps, type Lexicon } from './lexicon.ts';
import { toSpelling } from './spelling.ts';
import type { Phrase } from './phrase.ts';

/** The first words with what can hear misspelt ones, at once. Apart, because a page loads the spelling behind its first hits. */
export const toLexicon = (rows: readonly FacetRow[], phrases?: readonly Phrase[]): Lexicon =>
  finish(lexiconSteps(rows, phrases, toSpelling));
