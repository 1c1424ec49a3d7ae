import type { Understood } from './understand.ts';

/** How much of a search's words an entry's text has, 0 to 1, by its place in the table; 2 for all of them in their order. */
export type FullText = ReadonlyMap<number, number>;

/** One question to the full text. */
export interface TextSearch {
  /** In quotation marks: the full text then takes the words as they are and drops none. */
  text: string;
  /** All of the words at once, in their order: whoever has that needs nothing more. */
  isWhole: boolean;
}

/** Words are asked for one by one, because the full text joins them with "and" and has no "or". */
export function toTextSearches({ rest, words, thing }: Pick<Understood, 'rest' | 'words' | 'thing'>): TextSearch[] {
  if (rest === '') return thing === undefined ? [] : [{ text: `"${thing}"`, isWhole: false }];
  const single = rest
    .split(' ')
    .slice(0, 6)
    .map((word) => ({ text: `"${word}"`, isWhole: false }));
  return words.length > 1 && words.length <= 5 ? [{ text: `"${words.join(' ')}"`, isWhole: true }, ...single] : single;
}

/** What an entry has whose text holds the whole query. */
export const wholeText = 2;

/** A word that stands in more texts than this tells less than one that does not. */
const few = 8;

/** The answers, in the order of the searches, as one map: rare words count most, and a word found nowhere is missed by all. */
export function toFullText(searches: readonly TextSearch[], answers: readonly (readonly number[])[]): FullText {
  const rarities = searches.map(({ isWhole }, i) => (isWhole ? 0 : Math.min(1, few / Math.max(1, answers[i]!.length))));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const found = new Map<number, number>();
  searches.forEach(({ isWhole }, i) => {
    const share = isWhole ? wholeText : rarities[i]! / total;
    for (const row of answers[i]!) found.set(row, Math.min(wholeText, (found.get(row) ?? 0) + share));
  });
  return found;
}
