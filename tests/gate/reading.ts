export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** Words per sentence, and words over six letters in a hundred. */
export function lixOf(sentences: readonly string[]): number {
  const words = wordsIn(sentences.join('\n'));
  const long = words.filter((word) => word.length > 6);
  return Math.round(words.length / sentences.length + (100 * long.length) / words.length);
}
