import { finish, stepSize, type Steps } from '../../steps.ts';
import type { FacetRow } from '../facet-columns.ts';
import type { CrisisMore } from './crisis-more.ts';
import type { Aspect } from './meaning.ts';
import { nameIndexSteps, type NameIndex } from './names.ts';
import { merge, type Phrase } from './phrase.ts';
import { toPlaces, type Places } from './places.ts';
import type { Spelling, ToSpelling } from './spelling.ts';
import { packedTerms, packedWords } from './packed-words.ts';
import { unpack, unpackTerms } from './unpack.ts';
import { toWords } from './words.ts';

/** Everything that a query is looked up in. */
export interface Lexicon {
  /** By folded words with a space between. */
  exact: ReadonlyMap<string, Phrase>;
  /** By stems with a space between. */
  stems: ReadonlyMap<string, Phrase>;
  /** Phrases of two telling words or more, by the stems of those. */
  loose: ReadonlyMap<string, Phrase>;
  /** The most words in one phrase. */
  longest: number;
  places: Places;
  names: NameIndex;
  /** Nothing as long as only the first words are here. */
  spelling?: Spelling | undefined;
  /** How the spelling is made of the words. */
  spell?: ToSpelling | undefined;
  /** What is told of a partner, and the word for one thing among many, once they can be read. */
  toldOfPartner?: ((query: string) => Aspect[]) | undefined;
  ofOneself?: ((query: string, aspects: readonly Aspect[], toldAge: string | undefined) => readonly Aspect[]) | undefined;
  thingIn?: ((aspects: readonly Aspect[], lexicon: Lexicon) => string | undefined) | undefined;
  /** More cries for help, once they are here. */
  crisisMore?: CrisisMore | undefined;
}

/** Build it once for each table: on an old phone it takes a tenth of a second. */
export function* lexiconSteps(rows: readonly FacetRow[], phrases: readonly Phrase[] = firstPhrases(), spell?: ToSpelling): Steps<Lexicon> {
  const index = yield* wordIndexSteps(phrases);
  yield;
  const places = toPlaces(rows);
  yield;
  const reach = toReach(index.exact, places, spell);
  return { ...index, ...reach, places, spell, names: yield* nameIndexSteps(rows) };
}

const firstPhrases = (): Phrase[] => [...unpackTerms(packedTerms), ...unpack(packedWords)];

export const withMore = (first: Lexicon, packedMore: string): Lexicon => finish(moreSteps(first, packedMore));

/** The same with the long phrases and the words of other languages. */
export function* moreSteps(first: Lexicon, packedMore: string): Steps<Lexicon> {
  const index = yield* wordIndexSteps(unpack(packedMore), first);
  yield;
  return { ...first, ...index, ...toReach(index.exact, first.places, first.spell) };
}

/** What follows from the words that are known. */
function toReach(exact: Lexicon['exact'], places: Places, spell: ToSpelling | undefined): Pick<Lexicon, 'longest' | 'spelling'> {
  const keys = [...exact.keys()];
  const longest = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 1);
  return { longest, spelling: spell?.([...keys, ...places.names]) };
}

type WordIndex = Pick<Lexicon, 'exact' | 'stems' | 'loose'>;

export const toWordIndex = (phrases: readonly Phrase[]): WordIndex => finish(wordIndexSteps(phrases));

/** The phrases by their words and by their stems, with those known before. The same words under two terms mean either. */
function* wordIndexSteps(phrases: readonly Phrase[], before?: WordIndex): Steps<WordIndex> {
  const exact = new Map(before?.exact);
  const stems = new Map(before?.stems);
  const loose = new Map(before?.loose);
  for (let i = 0; i < phrases.length; i++) {
    if (i % stepSize === 0) yield;
    const phrase = phrases[i]!;
    const words = toWords(phrase.spelled);
    add(exact, words.map(({ folded }) => folded).join(' '), phrase);
    add(stems, words.map(({ stem }) => stem).join(' '), phrase);
    const telling = words.filter(({ isSmall }) => !isSmall);
    if (telling.length > 1) add(loose, telling.map(({ stem }) => stem).join(' '), phrase);
  }
  return { exact, stems, loose };
}

function add(index: Map<string, Phrase>, key: string, phrase: Phrase): void {
  const known = index.get(key);
  index.set(key, known === undefined ? phrase : merge(known, phrase));
}
