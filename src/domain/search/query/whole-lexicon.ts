import { finish } from '../../steps.ts';
import type { FacetRow } from '../facet-columns.ts';
import { lexiconSteps, type Lexicon } from './lexicon.ts';
import { ofOneself } from './oneself.ts';
import { toldOfPartner } from './partner.ts';
import { toSpelling } from './spelling.ts';
import type { Phrase } from './phrase.ts';
import { thingIn } from './things.ts';

/** The first words with what can hear misspelt ones and read more out of them, at once. Apart, because a page loads these behind its first hits. */
export const toLexicon = (rows: readonly FacetRow[], phrases?: readonly Phrase[]): Lexicon => ({
  ...finish(lexiconSteps(rows, phrases, toSpelling)),
  toldOfPartner,
  ofOneself,
  thingIn,
});
