import { findAge, toAgeAspect } from './age.ts';
import { chipId, toChips, type Chip } from './chips.ts';
import { isBereaved, readCrisis, type Crisis } from './crisis.ts';
import { findAt, type Found } from './find-aspects.ts';
import { toConditions, type Conditions } from './conditions.ts';
import { declinedFaith, withoutDeclined } from './declined.ts';
import type { Lexicon } from './lexicon.ts';
import { behovMeaning, meaningKey, type Aspect, type Meaning } from './meaning.ts';
import { aspectsOfMoving } from './moving.ts';
import { findNames, type NameHit } from './names.ts';
import { isOutside } from './outside-words.ts';
import { aspectsOfHurtChild, aspectsOfRelatives, withoutCare } from './relatives.ts';
import { aspectsOfScript } from './script.ts';
import { withoutGuesses, withoutSpeaking } from './without.ts';
import { toPlain, toWords, type Word } from './words.ts';

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

/** So many words may hold a long phrase. */
const sentence = 3;

export interface Options {
  /** Ids of chips that the person has taken away. */
  without?: readonly string[];
}

export function understand(query: string, lexicon: Lexicon, { without = [] }: Options = {}): Understood {
  const isLoss = isBereaved(query);
  const age = findAge(query);
  const words = toWords(age?.others ?? query);
  const read = readWords(words, lexicon);
  const declined = declinedFaith(query);
  const partner = isLoss ? [] : (lexicon.toldOfPartner?.(query) ?? []);
  // What is told so is said: none of its words says anything else.
  const isTold = ({ written }: Pick<Word, 'written'>) => partner.some((one) => ` ${one.written} `.includes(` ${toPlain(written)} `));
  const sure = withoutDeclined(withoutGuesses(read.aspects), declined).filter((aspect) => !isTold(aspect));
  const rest = words.filter(
    (word) => (read.rest.has(word) && !isTold(word)) || (sure.length < read.aspects.length && read.guessed.has(word)),
  );
  const bereaved = isLoss ? sure.filter(isNoLoss) : sure;
  const lived = [...bereaved, ...partner];
  const said = aspectsOfHurtChild(query) ?? [
    ...withoutCare(withoutSpeaking(lexicon.ofOneself?.(query, lived, age?.written) ?? lived)),
    ...aspectsOfRelatives(query, bereaved),
    ...aspectsOfScript(query, bereaved),
    ...aspectsOfMoving(query, bereaved),
  ];
  const asked = unite([...(isLoss ? [bereavement(query)] : []), ...said, ...(age === undefined ? [] : [toAgeAspect(age)])]);
  const reading = readCrisis(query, lexicon.crisisMore);
  const wantsToBeHeard = reading.crisis === 'mild' || isStory(words);
  const told = asked.length > 0 ? asked : declined.length > 0 ? [anything] : wantsToBeHeard ? [toBeHeard] : [];
  const isKept = (aspect: Aspect) => !without.includes(chipId(aspect));
  const aspects = told.filter(isKept);
  const telling = words.filter((word) => !word.isSmall);
  return {
    ...reading,
    aspects,
    filters: toConditions(aspects),
    chips: toChips(aspects),
    rest: rest.map(({ written }) => written).join(' '),
    thing: lexicon.thingIn?.(said.filter(isKept), lexicon),
    words: telling.map(({ written }) => written),
    names: findNames(lexicon.names, words),
    restNames: findNames(lexicon.names, rest),
    wantsMore:
      words.length >= sentence ||
      asked.length === 0 ||
      rest.length > 0 ||
      asked.some(({ meanings: [first] }) => /^(?:vald|sexuella_overgrepp|sorg)$/.test(first!.id)) ||
      asked.some(({ how }) => how === 'spelling' || how === 'compound' || how === 'guess'),
    isOutside: words.some(({ folded }) => isOutside(folded)),
    declinesFaith: declined.length > 0 && !aspects.some(({ meanings: [first] }) => first!.id === 'sjalavard'),
  };
}

/** Whoever tells of themselves at length without any word that we know wants somebody who listens, as far as we can guess. */
const isStory = (words: readonly Word[]) =>
  words.length > 4 && words.some(({ written }) => /^(?:jag|mig|mej|min|mitt|mina|i'm|my|me)$/.test(written));
const toBeHeard: Aspect = {
  meanings: [behovMeaning('samtal', 0.8), behovMeaning('telefonvan', 0.7), behovMeaning('motesplats', 0.6)],
  written: '',
  how: 'guess',
};

/** Whoever says only what they do not want. */
const anything: Aspect = { meanings: [behovMeaning('motesplats'), behovMeaning('samtal', 0.9)], written: '', how: 'guess' };

/** In the words of a loss by suicide, "självmord" is no wish to die and "anhörig" no illness. */
const isNoLoss = ({ meanings: [first] }: Aspect) =>
  !['suicidtankar', 'sorg', 'livskamrat_dott', 'anhorig', 'anhoriga', 'suicid_efterlevande', 'foralder', 'foraldrar'].includes(first!.id);

const bereavement = (query: string): Aspect => ({
  meanings: [behovMeaning('suicid_efterlevande')],
  written: query.trim().slice(0, 60),
  how: 'word',
});

/** What the words ask for, the words that nothing knows, and those that were only guessed at. */
function readWords(words: readonly Word[], lexicon: Lexicon) {
  const aspects: Aspect[] = [];
  const rest = new Set<Word>();
  const guessed = new Set<Word>();
  for (let at = 0; at < words.length;) {
    const found = findBest(lexicon, words, at);
    if (found !== undefined) aspects.push(...found.aspects);
    else if (!words[at]!.isSmall) rest.add(words[at]!);
    if (found?.aspects.every(({ how }) => how === 'guess')) guessed.add(words[at]!);
    at += found?.length ?? 1;
  }
  return { aspects, rest, guessed };
}

/** What stands here, unless something longer begins inside it: "vill komma ut" gives way to "komma ut och röra på mig". */
function findBest(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined {
  const found = findAt(lexicon, words, at);
  for (let later = at + 1; later < at + (found?.length ?? 1); later++) {
    if (saidIn(findAt(lexicon, words, later)) > saidIn(found)) return findAt(lexicon, words.slice(0, later), at);
  }
  return found;
}

const saidIn = (found: Found | undefined) => found?.said ?? found?.length ?? 0;

/** The same thing asked for twice is asked for once, with everything that either said. */
function unite(aspects: readonly Aspect[]): Aspect[] {
  const united = new Map<string, Aspect>();
  for (const aspect of aspects) {
    const same = united.get(chipId(aspect));
    united.set(chipId(aspect), same === undefined ? aspect : { ...same, meanings: uniteMeanings(same.meanings, aspect.meanings) });
  }
  return [...united.values()];
}

function uniteMeanings(some: readonly Meaning[], others: readonly Meaning[]): Meaning[] {
  const byKey = new Map<string, Meaning>();
  for (const meaning of [...some, ...others]) {
    const known = byKey.get(meaningKey(meaning));
    if (known === undefined || known.weight < meaning.weight) byKey.set(meaningKey(meaning), meaning);
  }
  return [...byKey.values()];
}
