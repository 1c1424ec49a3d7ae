// The code that stands for an entry in the address of a list. It is printed and sent, so nothing here may ever change.

/** Letters and digits that are not taken for each other on paper: no 0, 1, I, O, l or o. */
export const alphabet = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

const letters = 3;
/** How many numbers there are codes for: 175,616. */
const room = alphabet.length ** letters;

// Numbers that follow each other get codes far apart. A letter that is wrong or missing then leads nowhere, instead of to another entry.
const stride = 108_537;
const strideBack = 40_009;
const first = 61_803;

/** The three letters of a number, which is the entry's place in content/kortnummer.txt, from 0. */
export function toShortCode(number: number): string {
  return toLetters((number * stride + first) % room, letters);
}

/** The number again. Any three letters of the alphabet have one. */
export function fromShortCode(code: string): number {
  const value = [...code].reduce((sum, letter) => sum * alphabet.length + alphabet.indexOf(letter), 0);
  return ((value - first + room) * strideBack) % room;
}

/** What stands for an entry that has no number yet: a sign and six letters made from its "kind/id". */
export function toLongCode(key: string): string {
  return `~${toLetters(hash(key), 6)}`;
}

function toLetters(value: number, count: number): string {
  let written = '';
  for (let left = value; written.length < count; left = Math.floor(left / alphabet.length))
    written = alphabet[left % alphabet.length]! + written;
  return written;
}

/** FNV-1a, 32 bits. Ids are plain ASCII. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
}
