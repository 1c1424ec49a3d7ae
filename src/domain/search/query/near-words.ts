import { isBeside, prefixSlips, slips } from './slips.ts';
import { soundOf, soundsLike } from './sounds.ts';

/** Words of the vocabulary to compare a misspelt word with. */
export interface NearWords {
  /** By first letter: most people get that right. */
  byFirst: ReadonlyMap<string, readonly string[]>;
  /** Long words by what follows the first letter. */
  byTail: ReadonlyMap<string, string>;
}

/** Shorter words are too like each other. */
const shortest = 5;

export function toNearWords(keys: readonly string[]): NearWords {
  const byFirst = new Map<string, string[]>();
  const words = new Set(keys.filter((key) => key.length >= 3 && !key.includes(' ')));
  for (const word of words) {
    const known = byFirst.get(word[0]!);
    if (known === undefined) byFirst.set(word[0]!, [word]);
    else known.push(word);
  }
  return { byFirst, byTail: new Map([...words].filter(({ length }) => length > shortest + 1).map((word) => [word.slice(1), word])) };
}

/** The word that was probably meant. */
export function findMeantWord(words: NearWords, written: string): string | undefined {
  return findHeard(words, written) ?? findNear(words, written);
}

/** The word that sounds the same: children, newcomers and many with dyslexia write as they hear. */
export function findHeard({ byFirst }: NearWords, written: string): string | undefined {
  if (written.length < shortest - 1 || written.length > longest) return undefined;
  const most = written.length < shortest ? 1 : written.length < 9 ? 2 : 3;
  const heard = soundOf(written);
  const alike = candidates(byFirst, written).filter(
    (word) => Math.abs(word.length - written.length) <= most && word !== written && soundOf(word) === heard,
  );
  const isShort = written.length < shortest;
  return nearest(alike, most, (word) => (isShort && word.length === written.length ? Infinity : slips(written, word, most)));
}

const longest = 30;

/** The word that takes the fewest slips, in writing or, in a longer word, in sound. */
function findNear(words: NearWords, written: string): string | undefined {
  if (written.length < shortest || written.length > longest) return undefined;
  const limit = mostSlips(written.length);
  const near = candidates(words.byFirst, written).filter(
    (word) => word.length >= shortest - 1 && word.length - written.length <= limit && written.length - word.length <= limit + longestEnding,
  );
  return nearest(near, limit, (word) => slipsWithEnding(written, word, limit)) ?? findStrayStart(words, written);
}

/** How many slips a word of this length may hold. */
const mostSlips = (length: number) => (length < 6 ? 1 : length < 9 ? 1.25 : length < 12 ? 2.05 : 2.6);

const longestEnding = 4;
const ending = /^(?:e?n|e?t|s|[aeo]r|[aeo]rna|na|[aer]|are|ens|ets|de|te|ad|at|ande)$/;

/** "promennaden" has slipped in "promenad", and "en" is an ending. */
function slipsWithEnding(written: string, word: string, limit: number): number {
  const ends = prefixSlips(written, word, limit);
  let best = ends[written.length] ?? Infinity;
  for (let at = Math.max(shortest, written.length - longestEnding); at < ends.length && at < written.length; at++) {
    const isNear = ends[at]! <= (at < 7 ? 0.5 : mostSlips(at));
    if (isNear && ends[at]! + 0.2 < best && ending.test(written.slice(at))) best = ends[at]! + 0.2;
  }
  return best;
}

/** The word that is one slip away: for part of a compound. */
export function findSlip({ byFirst }: NearWords, part: string): string | undefined {
  const near = (byFirst.get(part[0]!) ?? []).filter((word) => word.length > 3 && Math.abs(word.length - part.length) < 2);
  return nearest(near, 1, (word) => slips(part, word, 1));
}

/** A long word may lack its first letter, or have the key beside it. */
function findStrayStart({ byTail }: NearWords, written: string): string | undefined {
  const other = byTail.get(written.slice(1));
  return byTail.get(written) ?? (other !== undefined && isBeside(other[0]!, written[0]!) ? other : undefined);
}

/** The word with the least distance, unless all are too far. */
export function nearest(words: readonly string[], most: number, distanceTo: (word: string) => number): string | undefined {
  let best: string | undefined;
  let least = most + 0.01;
  for (const word of words) {
    const distance = distanceTo(word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** In other scripts the endings change and the start stays: "самотньо" is "самотній". */
export function findSameStart({ byFirst }: NearWords, written: string): string | undefined {
  if (/[a-z]/.test(written) || written.length < shortest) return undefined;
  const start = written.slice(0, Math.max(4, written.length - 3));
  return (byFirst.get(written[0]!) ?? []).find((word) => word.startsWith(start));
}

/** Words with the same first letter, or with one that sounds like it. */
function candidates(byFirst: NearWords['byFirst'], written: string): readonly string[] {
  const first = [written[0]!, ...(soundsLike[written[0]!] ?? '')];
  return first.flatMap((letter) => byFirst.get(letter) ?? []);
}
