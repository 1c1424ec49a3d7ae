import { fold } from '../../fold.ts';
import { isSmall } from './small-words.ts';
import { stem } from './stem.ts';

/** A word of the query. */
export interface Word {
  /** In lower case, with its dots and rings. */
  written: string;
  folded: string;
  stem: string;
  /** Says nothing by itself: "jag", "och", "någon". */
  isSmall: boolean;
  /** Written with a capital inside the query: perhaps a name. */
  isCapital: boolean;
}

/** More than this no person writes, and every step after this one may be slow for each word. */
const longestQuery = 300;

export function toWords(query: string): Word[] {
  return query
    .slice(0, longestQuery)
    .normalize('NFC')
    .split(between)
    .filter((part) => part !== '' && part !== '+')
    .map(toWord);
}

/** Everything that is not part of a word. A plus sign is: "80+". */
const between = /[\s.,;:!?"'()[\]{}<>/\\|*_=~^`´’‘”“„«»…–—\-،؟&@#%]+/;

/** Names and phrases are made of the same words again and again: each is worked out once. */
const known = new Map<string, Word>();

function toWord(part: string): Word {
  const word = known.get(part) ?? readWord(part);
  known.set(part, word);
  return word;
}

function readWord(part: string): Word {
  const written = part.toLowerCase();
  const folded = foldWord(part);
  return { written, folded, stem: stem(folded), isSmall: isSmall(written), isCapital: part !== written };
}

/** Folded for comparison, also across the ways that Arabic and Persian write the same letter and that we write "kafé". */
export function foldWord(text: string): string {
  return fold(text)
    .replace(/[\u064b-\u0655\u0670\u0640]/g, '')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/\u0629/g, '\u0647')
    .replace(/kafe/g, 'cafe');
}

/** Folded words with one space between, for patterns over a whole query. */
export function toPlain(query: string): string {
  return foldWord(query.slice(0, longestPlain))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const longestPlain = 300;

/** The same key for "e-sport" and "e sport". */
export function toKey(phrase: string): string {
  return toWords(phrase)
    .map((word) => word.folded)
    .join(' ');
}
