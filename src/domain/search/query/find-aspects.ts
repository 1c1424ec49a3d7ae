// Longer than most: the readings are tried in this order, and the order is what one must see at once.
import { findEnd, findStart, hasDots, isPlain, joinWords, splitWord } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamed } from './names.ts';
import { isOutside } from './outside-words.ts';
import type { Phrase } from './phrase.ts';
import { findPlace, isBeforePlace } from './places.ts';
import { partAspects, toAspects, writtenIn, type Found } from './to-aspects.ts';
import type { Word } from './words.ts';

export type { Found } from './to-aspects.ts';

/** Reads the words from left to right and takes the longest thing that is known. */
export function findAt(lexicon: Lexicon, words: readonly Word[], at: number): Found | undefined {
  return (
    findPhrase(lexicon, words, at, 2) ??
    findPlaceAt(lexicon, words, at) ??
    lexicon.spelling?.findPlace(lexicon, words, at) ??
    findJoined(lexicon, words, at) ??
    findPhrase(lexicon, words, at, 1) ??
    (isSomePlace(words, at) ? undefined : findUnknown(lexicon, words[at]!))
  );
}

/** "i Gränna" is the name of some place, and no misspelt "granne". */
const isSomePlace = (words: readonly Word[], at: number) => words[at]!.isCapital && isBeforePlace(words[at - 1]?.written);

/** A word that nothing knows: misspelt, made of two, or at least with an end that is known. */
function findUnknown(lexicon: Lexicon, word: Word): Found | undefined {
  return (
    lexicon.spelling?.findHeardWhole(lexicon, word) ??
    findSplit(lexicon, word) ??
    lexicon.spelling?.findMeant(lexicon, word) ??
    findGuess(lexicon, word)
  );
}

function findPhrase(lexicon: Lexicon, words: readonly Word[], at: number, shortest: number): Found | undefined {
  for (let length = Math.min(shortest === 1 ? 1 : lexicon.longest + 2, words.length - at); length >= shortest; length--) {
    const part = words.slice(at, at + length);
    const phrase = lookUp(lexicon, part) ?? lookUpLoosely(lexicon, part) ?? lookUpOtherwise(lexicon, part);
    if (phrase === undefined) continue;
    const said = Math.min(length, phrase.spelled.split(' ').length);
    return { aspects: [...toAspects(phrase, writtenIn(part), 'word'), ...partAspects(part, phrase)], length, said };
  }
  return undefined;
}

/** Small words come and go: "äter nästan ingenting" is "äter ingenting", and "hör så dåligt" is "hör dåligt". */
function lookUpLoosely({ loose, stems }: Lexicon, part: readonly Word[]): Phrase | undefined {
  const telling = part.filter((word) => !word.isSmall);
  if (telling.length === part.length || part.length < 3) return undefined;
  const isFramed = !part[0]!.isSmall && !part[part.length - 1]!.isSmall;
  if (isFramed && telling.length > 1 && part.length <= telling.length + 2) {
    const found = loose.get(telling.map((word) => word.stem).join(' '));
    if (found !== undefined) return found;
  }
  return lookUpWithout(stems, part, telling.length === 0 ? isAdverb : isSpare);
}

/** The same said in another way: "om hon aldrig går ut" is "hon går aldrig ut", and "äta själv" is "äta ensam". */
function lookUpOtherwise({ stems }: Lexicon, part: readonly Word[]): Phrase | undefined {
  if (part.length === 1) return undefined;
  const said = part.map(({ stem }) => otherwise[stem] ?? stem);
  const [first, second, ...others] = said;
  const isTurned = others.length > 0 && /^(?:int|inte|ej|aldrig)$/.test(first!);
  const isPair = part.length === 2 && part.every(({ isSmall }) => !isSmall);
  return (
    stems.get(said.join(' ')) ??
    (isPair ? stems.get(`${second} ${first}`) : undefined) ??
    (isTurned ? stems.get([second, first, ...others].join(' ')) : undefined)
  );
}

const otherwise: Readonly<Record<string, string>> = { sjalv: 'ensam', nan: 'nagon', nat: 'nagot' };

/** The same without one small word inside, or two that stand together. */
function lookUpWithout(stems: Lexicon['stems'], part: readonly Word[], isLess: (word: Word) => boolean): Phrase | undefined {
  for (let at = 1; at < part.length - 1; at++) {
    for (let to = at + 1; to <= Math.min(at + 2, part.length - 1) && isLess(part[to - 1]!); to++) {
      const said = [...part.slice(0, at), ...part.slice(to)];
      const found = stems.get(said.map((word) => word.stem).join(' '));
      if (found !== undefined && haveDots(said, found)) return found;
    }
  }
  return undefined;
}

/** "Sitter bara hemma" is "sitter hemma", though every word in it is small. */
const isAdverb = ({ written }: Word) => /^(?:bara|mest|alltid|ofta|alldeles|helt|nu|också|ju)$/.test(written);

/** "Inte" turns what is said around. */
const isSpare = ({ isSmall, written }: Word) => isSmall && !/^(?:inte|ej|aldrig|utan|ing(?:en|et|a)|not|no)$/.test(written);

/** "Min man har dött" is no "min dotter". */
const haveDots = (part: readonly Word[], { spelled }: Phrase): boolean =>
  spelled.split(' ').every((word, i) => hasDots(part[i]?.written ?? '', word));

function lookUp({ exact, stems }: Lexicon, part: readonly Word[]): Phrase | undefined {
  const asWritten = exact.get(part.map(({ folded }) => folded).join(' '));
  if (asWritten !== undefined && fits(part, asWritten)) return asWritten;
  if (part.length === 1 && (part[0]!.isSmall || part[0]!.stem.length < 3)) return undefined;
  if (part.length === 1 && isOutside(part[0]!.folded)) return undefined;
  const stem = part.map((word) => word.stem).join(' ');
  // "kamrater" is "kamrat", which ends like a form of something shorter.
  const inflected = stems.get(stem) ?? (part.length === 1 && stem.length > 4 ? exact.get(stem) : undefined);
  return inflected !== undefined && fits(part, inflected) ? inflected : undefined;
}

/** "män" is not "man" and "får" is not "far": a dot that was written must be there, and a small word means itself. */
function fits(part: readonly Word[], { spelled }: Phrase): boolean {
  if (part.length > 1) return true;
  const { written, isSmall } = part[0]!;
  return !(isSmall && written !== spelled) && hasDots(written, spelled);
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
  if (word.isSmall || word.folded.length < 6 || isOutside(word.folded)) return undefined;
  const parts = splitWord(lexicon, word.folded, word.written);
  return parts && { aspects: parts.flatMap((part) => toAspects(part, word.written, 'compound')), length: 1 };
}

/** The last resort: what the word ends with, what it starts with, whom it is for. */
function findGuess(lexicon: Lexicon, word: Word): Found | undefined {
  if (word.isSmall || isOutside(word.folded) || isNamed(lexicon.names, word)) return undefined;
  const end = findEnd(lexicon, word.folded);
  const near = end ?? findStart(lexicon, word.folded);
  const parts = partAspects([word], near ?? { spelled: '', asks: [] });
  const aspects = [...(near === undefined ? [] : toAspects(near, word.written, 'guess')), ...parts];
  return aspects.length === 0 ? undefined : { aspects, length: 1 };
}
