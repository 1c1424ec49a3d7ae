import { fold } from '../../fold.ts';
import { findPart, isPlain } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { isOrdinary } from './ordinary-words.ts';
import { isOutside } from './outside-words.ts';
import type { Phrase } from './phrase.ts';
import { isBeforePlace, type Place } from './places.ts';
import { findHeard, findMeantWord, findSameStart, findSlip, nearest, toNearWords, type NearWords } from './near-words.ts';
import { isNamed } from './names.ts';
import { isSmall } from './small-words.ts';
import { placeNicknames } from './place-nicknames.ts';
import { slips } from './slips.ts';
import { stem } from './stem.ts';
import { partAspects, toAspects, type Found } from './to-aspects.ts';
import { toKey, type Word } from './words.ts';

/** What a misspelt word may have been. */
export interface Spelling {
  /** A long word that sounds like one of the vocabulary is that word, even where it could be read as two. */
  findHeardWhole(lexicon: Lexicon, word: Word): Found | undefined;
  /** The word that was probably meant, or the two that were. */
  findMeant(lexicon: Lexicon, word: Word): Found | undefined;
  /** A place after "i" and the like. */
  findPlace(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined;
}

export type ToSpelling = (keys: readonly string[]) => Spelling;

export const toSpelling: ToSpelling = (keys) => {
  const near = toNearWords(keys);
  const find = (written: string) => findMeantWord(near, written) ?? findSameStart(near, written);
  return {
    findHeardWhole: (lexicon, word) =>
      word.folded.length < 7 ? undefined : findMisspelt(lexicon, word, (heard) => findHeard(near, heard)),
    findMeant: (lexicon, word) => findNickname(lexicon, word) ?? findMisspelt(lexicon, word, find) ?? findMisspeltPart(lexicon, word, near),
    findPlace: findMisspeltPlace,
  };
};

type FindWord = (written: string) => string | undefined;

function findMisspelt(lexicon: Lexicon, word: Word, find: FindWord): Found | undefined {
  if (!mayBeMisspelt(lexicon, word)) return undefined;
  for (const sound of soundsOf(word)) {
    const meant = sound !== word.folded && lexicon.exact.has(sound) ? sound : find(sound);
    const found = meant === undefined ? undefined : (toPhrase(lexicon, word, meant) ?? toPlace(lexicon, word, meant));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "sårg" is "sorg": the ring is heard as an o, before the dots are folded away. In Arabic "and" and "the" are written together with the word. */
function soundsOf({ written, folded }: Word): string[] {
  const heard = fold(written.replace(/å/g, 'o').replace(/ä/g, 'e'));
  return [...new Set([folded, heard, folded.replace(/^(?:و|ب|ل)?(?:ال)?(?=.{3})/, '')])];
}

function toPhrase(lexicon: Lexicon, word: Word, meant: string): Found | undefined {
  const phrase = lexicon.exact.get(meant) ?? lexicon.stems.get(stem(meant));
  if (phrase === undefined) return undefined;
  const parts = partAspects([{ ...word, folded: meant }], phrase);
  return { aspects: [...toAspects(phrase, word.written, 'spelling', phrase.spelled), ...parts], length: 1 };
}

/** Many short words are like the name of some place. */
function toPlace({ places }: Lexicon, { written, folded, isCapital }: Word, meant: string): Found | undefined {
  const isLike = (folded.length > 5 || isCapital) && slips(folded, meant, 2) <= 1.3;
  const place = isLike ? places.byKey.get(meant)?.[0] : undefined;
  return place && placeFound(place, written);
}

/** "Hudik" is Hudiksvall. */
function findNickname({ places }: Lexicon, { folded, written }: Word): Found | undefined {
  const known = placeNicknames[folded];
  const place = known === undefined ? undefined : places.byKey.get(toKey(known))?.[0];
  return place && placeFound(place, written);
}

/** "i Ystd" is some place: after such a word a shorter name may have slipped. */
function findMisspeltPlace({ places, exact, stems, names }: Lexicon, words: readonly Word[], at: number): Found | undefined {
  const { written, folded, isSmall, stem } = words[at]!;
  if (!isBeforePlace(words[at - 1]?.written) || isSmall || folded.length < 4) return undefined;
  if (exact.has(folded) || stems.has(stem) || names.words.has(folded)) return undefined;
  const meant = nearest(
    places.names.filter((name) => name[0] === folded[0] && name.length > 3),
    1,
    (name) => slips(folded, name, 1),
  );
  return meant === undefined ? undefined : placeFound(places.byKey.get(meant)![0]!, written);
}

const placeFound = ({ meanings, namn }: Place, written: string): Found => ({
  aspects: [{ meanings, written, how: 'spelling', meant: namn, label: namn }],
  length: 1,
});

/** One word of two, where one of them is misspelt: "anhörigtrff", "promnadgrupp". */
function findMisspeltPart(lexicon: Lexicon, word: Word, near: NearWords): Found | undefined {
  if (!mayBeMisspelt(lexicon, word) || word.folded.length < 8) return undefined;
  for (let at = word.folded.length - 3; at >= 4; at--) {
    const parts = readParts(lexicon, near, [word.folded.slice(0, at), word.folded.slice(at)]);
    if (parts === undefined) continue;
    const spelled = parts.map((part) => part.spelled).join('');
    const aspects = parts.flatMap((part) => toAspects(part, word.written, 'spelling', spelled));
    return { aspects: [...aspects, ...partAspects([{ ...word, folded: spelled }], parts[0]!)], length: 1 };
  }
  return undefined;
}

function readParts(lexicon: Lexicon, near: NearWords, [first, second]: readonly [string, string]): Phrase[] | undefined {
  const end = findPart(lexicon, second);
  const isEnd = end !== undefined || isPlain(second);
  const start = isEnd ? slipOf(lexicon, near, first) : findPart(lexicon, first);
  const last = end ?? (start === undefined || isEnd ? undefined : slipOf(lexicon, near, second, 4));
  return start === undefined || !(isEnd || last !== undefined) ? undefined : last === undefined ? [start] : [start, last];
}

function slipOf({ exact }: Lexicon, near: NearWords, part: string, least = 5): Phrase | undefined {
  const meant = part.length < least || isSmall(part) ? undefined : findSlip(near, part);
  return meant === undefined ? undefined : exact.get(meant);
}

function mayBeMisspelt(lexicon: Lexicon, word: Word): boolean {
  return !word.isSmall && !isOutside(word.folded) && !isOrdinary(word.folded) && !isNamed(lexicon.names, word);
}
