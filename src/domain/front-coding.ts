/**
 * Words in the order of the alphabet, as one text: each stands behind a capital letter, which says how many letters it shares with the
 * one before. A is none: "ApromenadIer" is "promenad" and "promenader". Compresses better than whole words.
 */
export function joinWords(words: readonly string[]): string {
  const strange = words.find((word) => word === '' || /[A-Z\ud800-\udfff]/.test(word));
  if (strange !== undefined) throw new Error(`Not a word in lower case: "${strange}"`);
  return words.map((word, i) => code(word, words[i - 1] ?? '')).join('');
}

function code(word: string, before: string): string {
  let shared = 0;
  while (shared < most && shared < before.length && before[shared] === word[shared]) shared++;
  return String.fromCharCode(none + shared) + word.slice(shared);
}

const none = 65;
const most = 25;

export function splitWords(joined: string): string[] {
  let word = '';
  return joined
    .split(/(?=[A-Z])/)
    .filter((part) => part !== '')
    .map((part) => (word = word.slice(0, part.charCodeAt(0) - none) + part.slice(1)));
}

/** Words as people write lists of them, or as page scripts get them: in the order of the alphabet and joined. */
export const readWords = (list: string): string[] => (/^[A-Z]/.test(list) ? splitWords(list) : list.trim().split(/\s+/));
