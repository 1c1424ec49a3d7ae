import { isBereaved } from './crisis.ts';
import { withoutDeclined } from './declined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Aspect } from './meaning.ts';
import { aspectsOfMoving } from './moving.ts';
import { readWords } from './read-words.ts';
import { aspectsOfHurtChild, aspectsOfRelatives, withoutCare } from './relatives.ts';
import { aspectsOfScript } from './script.ts';
import { withoutGuesses, withoutSpeaking } from './without.ts';
import { toPlain, type Word } from './words.ts';

interface Parts {
  /** The words but those of an age. */
  words: readonly Word[];
  /** What of religious communities is not wanted. */
  declined: readonly string[];
  /** The age as it is written. */
  age: string | undefined;
}

/** What a query asks for, word by word and as a whole, and the words that nothing knows. */
export function readAspects(query: string, { words, declined, age }: Parts, lexicon: Lexicon): { said: Aspect[]; rest: Word[] } {
  const isLoss = isBereaved(query);
  const read = readWords(words, lexicon);
  const partner = isLoss ? [] : (lexicon.toldOfPartner?.(query) ?? []);
  // What is told so is said: none of its words says anything else.
  const isTold = ({ written }: Pick<Word, 'written'>) => partner.some((one) => ` ${one.written} `.includes(` ${toPlain(written)} `));
  const sure = withoutDeclined(withoutGuesses(read.aspects), declined).filter((aspect) => !isTold(aspect));
  const bereaved = isLoss ? sure.filter(isNoLoss) : sure;
  const lived = [...bereaved, ...partner, ...aspectsOfRelatives(query, bereaved)];
  const said = aspectsOfHurtChild(query) ?? [
    ...withoutCare(withoutSpeaking(lexicon.ofOneself?.(query, lived, age) ?? lived)),
    ...aspectsOfScript(query, bereaved),
    ...aspectsOfMoving(query, bereaved),
  ];
  const isLeft = (word: Word) => (read.rest.has(word) && !isTold(word)) || (sure.length < read.aspects.length && read.guessed.has(word));
  return { said, rest: words.filter(isLeft) };
}

/** In the words of a loss by suicide, "självmord" is no wish to die and "anhörig" no illness. */
const isNoLoss = ({ meanings: [first] }: Aspect) =>
  !['suicidtankar', 'sorg', 'livskamrat_dott', 'anhorig', 'anhoriga', 'suicid_efterlevande', 'foralder', 'foraldrar'].includes(first!.id);
