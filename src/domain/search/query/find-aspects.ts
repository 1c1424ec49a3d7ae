// Longer than most: the readings are tried in this order, and the order is what one must see at once.
import { findEnd, findStart, isPlain, joinWords, splitWord } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { meaning, type Aspect } from './meaning.ts';
import { isOutside } from './outside-words.ts';
import type { Phrase } from './phrase.ts';
import { findPlace } from './places.ts';
import type { Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { foldWord, type Word } from './words.ts';
import { wordParts } from './word-parts.ts';

/** What stands at one place in the query. */
export interface Found {
  aspects: Aspect[];
  /** How many words it takes. */
  length: number;
}

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

/** What the parts of one word add to what the whole word asks: a "sorgegrupp" is also a group, a "mansgrupp" is for men. */
function partAspects(part: readonly Word[], { asks, spelled }: Phrase): Aspect[] {
  if (part.some((word) => word.isSmall)) return [];
  const forms = [part.map((word) => word.folded).join(''), foldWord(spelled)];
  const written = writtenIn(part);
  return wordParts
    .filter(
      ({ pattern, means }) =>
        forms.some((form) => pattern.test(form)) &&
        !asks.some((ask) => ask.some(({ column, id }) => id === means.id || (column === 'malgrupp' && means.column === 'malgrupp'))),
    )
    .map(({ means }) => ({ meanings: [means], written, how: 'compound' as const }));
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

type FindWord = (spelling: Spelling, written: string) => string | undefined;

/** A long word that sounds like one of the vocabulary is that word, even where it could be read as two. */
const findHeardWhole: FindWord = (spelling, written) => (written.length < 7 ? undefined : spelling.findHeard(written));

const findMeant: FindWord = (spelling, written) => spelling.findSpelling(written) ?? spelling.findSameStart(written);

function findMisspelt(lexicon: Lexicon, word: Word, find: FindWord): Found | undefined {
  if (word.isSmall || isOutside(word.folded) || isNamed(lexicon, word)) return undefined;
  const meant = lexicon.spelling && find(lexicon.spelling, word.folded);
  if (meant === undefined) return undefined;
  const phrase = lexicon.exact.get(meant) ?? lexicon.stems.get(stem(meant));
  if (phrase !== undefined) {
    const parts = partAspects([{ ...word, folded: meant }], phrase);
    return { aspects: [...toAspects(phrase, word.written, 'spelling', phrase.spelled), ...parts], length: 1 };
  }
  const place = lexicon.places.byKey.get(meant)?.[0];
  return (
    place && {
      aspects: [{ meanings: place.meanings, written: word.written, how: 'spelling', meant: place.namn, label: place.namn }],
      length: 1,
    }
  );
}

/** The last resort: what the word ends with, what it starts with, whom it is for. */
function findGuess(lexicon: Lexicon, word: Word): Found | undefined {
  if (word.isSmall || isOutside(word.folded) || isNamed(lexicon, word)) return undefined;
  const end = findEnd(lexicon, word.folded);
  const start = end === undefined ? findStart(lexicon, word.folded) : findMisspeltStart(lexicon, word.folded, end);
  const last = end ?? (start === undefined ? undefined : findMisspeltEnd(lexicon, word.folded, start));
  const parts = partAspects([word], end ?? start ?? { spelled: '', asks: [] });
  const aspects = [...[start, last].flatMap((near) => (near === undefined ? [] : toAspects(near, word.written, 'guess'))), ...parts];
  return aspects.length === 0 ? undefined : { aspects, length: 1 };
}

/** "anhörigrupp" has lost a letter where its two words meet. */
function findMisspeltStart(lexicon: Lexicon, folded: string, { spelled }: Phrase): Phrase | undefined {
  const start = folded.slice(0, Math.max(0, folded.length - spelled.length));
  const meant = lexicon.spelling?.findSpelling(start);
  return lexicon.exact.get(start) ?? (meant === undefined ? undefined : lexicon.exact.get(meant));
}

/** "seniorträf" has lost one where it ends. */
function findMisspeltEnd(lexicon: Lexicon, folded: string, { spelled }: Phrase): Phrase | undefined {
  const meant = lexicon.spelling?.findSpelling(folded.slice(foldWord(spelled).length));
  return meant === undefined ? undefined : lexicon.exact.get(meant);
}

/** A word that is part of an entry's name is spelt as it should be. */
function isNamed({ names }: Lexicon, word: Word): boolean {
  return names.rows.has(word.stem);
}

function toAspects({ asks, language }: Phrase, written: string, how: Aspect['how'], meant?: string): Aspect[] {
  const own = asks.map((meanings): Aspect => ({ meanings, written, how, ...(meant === undefined ? {} : { meant }) }));
  return language === undefined
    ? own
    : [...own, { meanings: [meaning('sprak', language, language === 'en' ? 0.2 : 1.4)], written, how: 'language' }];
}

function writtenIn(part: readonly Word[]): string {
  return part.map((word) => word.written).join(' ');
}
