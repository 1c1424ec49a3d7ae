// Longer than most: the readings are tried in this order, and the order is what one must see at once.
import { findEnd, findStart, isPlain, joinWords, splitWord } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { findHeardWhole, findMeant, findMisspelt, findMisspeltPart, isNamed } from './misspelt.ts';
import { isOutside } from './outside-words.ts';
import type { Phrase } from './phrase.ts';
import { findPlace } from './places.ts';
import { partAspects, toAspects, writtenIn, type Found } from './to-aspects.ts';
import type { Word } from './words.ts';

export type { Found } from './to-aspects.ts';

/** Reads the words from left to right and takes the longest thing that is known. */
export function findAt(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined {
  return (
    findPhrase(lexicon, words, at, 2) ??
    findPlaceAt(lexicon, words, at) ??
    findJoined(lexicon, words, at) ??
    findPhrase(lexicon, words, at, 1) ??
    findMisspelt(lexicon, words[at]!, findHeardWhole) ??
    findSplit(lexicon, words[at]!) ??
    findMisspelt(lexicon, words[at]!, findMeant) ??
    findMisspeltPart(lexicon, words[at]!) ??
    findGuess(lexicon, words[at]!)
  );
}

function findPhrase(lexicon: Lexicon, words: readonly Word[], at: number, shortest: number): Found | undefined {
  for (let length = Math.min(shortest === 1 ? 1 : lexicon.longest, words.length - at); length >= shortest; length--) {
    const part = words.slice(at, at + length);
    const phrase = lookUp(lexicon, part) ?? lookUpLoosely(lexicon, part);
    if (phrase !== undefined) return { aspects: [...toAspects(phrase, writtenIn(part), 'word'), ...partAspects(part, phrase)], length };
  }
  return undefined;
}

/** Small words come and go: "äter nästan ingenting" is "äter ingenting". */
function lookUpLoosely({ loose }: Lexicon, part: readonly Word[]): Phrase | undefined {
  const telling = part.filter((word) => !word.isSmall);
  if (
    telling.length < 2 ||
    telling.length === part.length ||
    part.length > telling.length + 2 ||
    part[0]!.isSmall ||
    part[part.length - 1]!.isSmall
  )
    return undefined;
  return loose.get(telling.map((word) => word.stem).join(' '));
}

function lookUp({ exact, stems }: Lexicon, part: readonly Word[]): Phrase | undefined {
  const asWritten = exact.get(part.map(({ folded }) => folded).join(' '));
  if (asWritten !== undefined && fits(part, asWritten)) return asWritten;
  if (part.length === 1 && (part[0]!.isSmall || part[0]!.stem.length < 3)) return undefined;
  if (part.length === 1 && isOutside(part[0]!.folded)) return undefined;
  const inflected = stems.get(part.map((word) => word.stem).join(' '));
  return inflected !== undefined && fits(part, inflected) ? inflected : undefined;
}

/** "män" is not "man" and "får" is not "far": a dot that was written must be there, and a small word means itself. */
function fits(part: readonly Word[], { spelled }: Phrase): boolean {
  if (part.length > 1) return true;
  const { written, isSmall } = part[0]!;
  if (isSmall && written !== spelled) return false;
  return [...written].every((letter, i) => !/[åäö]/.test(letter) || i >= spelled.length - 1 || letter === spelled[i]);
}

function findPlaceAt(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined {
  const found = findPlace(lexicon.places, words, at);
  if (found === undefined) return undefined;
  const { place, length } = found;
  return {
    aspects: [{ meanings: place.meanings, written: writtenIn(words.slice(at, at + length)), how: 'word', label: place.namn }],
    length,
  };
}

function findJoined(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined {
  const [first, second] = [words[at]!, words[at + 1]];
  if (second === undefined || first.isSmall || second.isSmall || first.folded.length < 3 || second.folded.length < 3) return undefined;
  if (second.isCapital && findPlace(lexicon.places, words, at + 1) !== undefined) return undefined;
  const phrase = joinWords(lexicon, first.folded, second.folded) ?? (isPlain(second.folded) ? lookUp(lexicon, [first]) : undefined);
  const part = [first, second];
  return phrase && { aspects: [...toAspects(phrase, writtenIn(part), 'word'), ...partAspects(part, phrase)], length: 2 };
}

function findSplit(lexicon: Lexicon, word: Word): Found | undefined {
  if (word.isSmall || word.folded.length < 7 || isOutside(word.folded)) return undefined;
  const parts = splitWord(lexicon, word.folded);
  return parts && { aspects: parts.flatMap((part) => toAspects(part, word.written, 'compound')), length: 1 };
}

/** The last resort: what the word ends with, what it starts with, whom it is for. */
function findGuess(lexicon: Lexicon, word: Word): Found | undefined {
  if (word.isSmall || isOutside(word.folded) || isNamed(lexicon, word)) return undefined;
  const end = findEnd(lexicon, word.folded);
  const near = end ?? findStart(lexicon, word.folded);
  const parts = partAspects([word], near ?? { spelled: '', asks: [] });
  const aspects = [...(near === undefined ? [] : toAspects(near, word.written, 'guess')), ...parts];
  return aspects.length === 0 ? undefined : { aspects, length: 1 };
}
