import type { FacetRow } from '../facet-columns.ts';
import type { CrisisMore } from './crisis-more.ts';
import { toNameIndex, type NameIndex } from './names.ts';
import { merge, type Phrase } from './phrase.ts';
import { toPlaces, type Places } from './places.ts';
import { toSpelling, type Spelling } from './spelling.ts';
import { packedWords } from './packed-words.ts';
import { unpack, type Packed } from './unpack.ts';
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
  /** What a visitor reads for a condition. */
  labels: ReadonlyMap<string, string>;
  places: Places;
  names: NameIndex;
  /** Nothing where nobody hears misspelt words. */
  spelling?: Spelling | undefined;
  /** More cries for help, once they are here. */
  crisisMore?: CrisisMore;
}

/** Build it once for each table: it takes some milliseconds. */
export function toLexicon(rows: readonly FacetRow[], { phrases, labels }: Packed = unpack(packedWords)): Lexicon {
  const index = toWordIndex(phrases);
  const places = toPlaces(rows);
  return { ...index, ...toReach(index.exact, places), labels, places, names: toNameIndex(rows) };
}

/** The same with the long phrases and the words of other languages. */
export function withMore(first: Lexicon, packedMore: string): Lexicon {
  const index = toWordIndex(unpack(packedMore).phrases, first);
  return { ...first, ...index, ...toReach(index.exact, first.places) };
}

/** What follows from the words that are known. */
function toReach(exact: Lexicon['exact'], places: Places): Pick<Lexicon, 'longest' | 'spelling'> {
  const keys = [...exact.keys()];
  const longest = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 1);
  return { longest, spelling: toSpelling([...keys, ...places.names]) };
}

type WordIndex = Pick<Lexicon, 'exact' | 'stems' | 'loose'>;

/** The phrases by their words and by their stems, with those known before. The same words under two terms mean either. */
export function toWordIndex(phrases: readonly Phrase[], before?: WordIndex): WordIndex {
  const exact = new Map(before?.exact);
  const stems = new Map(before?.stems);
  const loose = new Map(before?.loose);
  for (const phrase of phrases) {
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
