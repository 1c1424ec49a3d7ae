import { findAge, toAgeAspect } from './age.ts';
import { chipId, toChips, type Chip } from './chips.ts';
import { isBereaved, readCrisis, type Crisis } from './crisis.ts';
import { toConditions, type Conditions } from './conditions.ts';
import { declinedFaith } from './declined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Aspect } from './meaning.ts';
import { findNames, type NameHit } from './names.ts';
import { isOutside } from './outside-words.ts';
import { readAspects } from './read-aspects.ts';
import { unite } from './unite.ts';
import { anything, bereavement, isStory, toBeHeard } from './unsaid.ts';
import { toWords } from './words.ts';

/** What a query says. */
export interface Understood {
  crisis: Crisis | undefined;
  /** The crisis is somebody else's doing. */
  isInDanger: boolean;
  /** What was asked for, each to be answered by any of its meanings. */
  aspects: readonly Aspect[];
  /** The same as conditions of the filters, for those that stand for themselves. */
  filters: Conditions;
  /** What was understood, to show and to take away. */
  chips: readonly Chip[];
  /** Words that no vocabulary knows: for the full text. */
  rest: string;
  /** The word for one of the many things that a need holds: for the full text, when no other words are. */
  thing: string | undefined;
  /** Every telling word: for names. */
  words: readonly string[];
  /** Rows whose name shares a telling word with the query. */
  names: ReadonlyMap<number, NameHit>;
  /** Rows whose name has a word that no vocabulary knows. */
  restNames: ReadonlyMap<number, NameHit>;
  /** A strange word or a whole sentence: look again with more words. */
  wantsMore: boolean;
  /** Asks for something that the directory does not have. */
  isOutside: boolean;
  /** Wants nothing of a religious community. */
  declinesFaith: boolean;
}

export interface Options {
  /** Ids of chips that the person has taken away. */
  without?: readonly string[];
}

export function understand(query: string, lexicon: Lexicon, { without = [] }: Options = {}): Understood {
  const reading = readCrisis(query, lexicon.crisisMore);
  const age = findAge(query);
  const words = toWords(age?.others ?? query);
  const declined = declinedFaith(query);
  const { said, rest } = readAspects(query, { words, declined, age: age?.written }, lexicon);
  const asked = unite([...(isBereaved(query) ? [bereavement(query)] : []), ...said, ...(age === undefined ? [] : [toAgeAspect(age)])]);
  const wantsToBeHeard = reading.crisis === 'mild' || isStory(words);
  const told = asked.length > 0 ? asked : declined.length > 0 ? [anything] : wantsToBeHeard ? [toBeHeard] : [];
  const isKept = (aspect: Aspect) => !without.includes(chipId(aspect));
  const aspects = told.filter(isKept);
  return {
    ...reading,
    aspects,
    filters: toConditions(aspects),
    chips: toChips(aspects),
    rest: rest.map(({ written }) => written).join(' '),
    thing: lexicon.thingIn?.(said.filter(isKept), lexicon),
    words: words.filter((word) => !word.isSmall).map(({ written }) => written),
    names: findNames(lexicon.names, words),
    restNames: findNames(lexicon.names, rest),
    wantsMore: words.length >= sentence || rest.length > 0 || asked.length === 0 || asked.some(isUnsure),
    isOutside: words.some(({ folded }) => isOutside(folded)),
    declinesFaith: declined.length > 0 && !aspects.some((aspect) => idOf(aspect) === 'sjalavard'),
  };
}

/** So many words may hold a long phrase. */
const sentence = 3;

/** What more words may read better. */
function isUnsure(aspect: Aspect): boolean {
  return ['spelling', 'compound', 'guess'].includes(aspect.how) || ['vald', 'sexuella_overgrepp', 'sorg'].includes(idOf(aspect));
}

const idOf = ({ meanings: [first] }: Aspect) => first!.id;
