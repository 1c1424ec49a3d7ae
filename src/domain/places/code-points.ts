/** Quotation mark and backslash would be written with a backslash in JSON: numbers begin after the one and pass over the other. */
const first = 35;
const backslash = 92;
/** The characters from here on mean something only in pairs. */
const surrogates = 0xd800;

/** Whole numbers from 0 as one character each. Small numbers, which are the common ones, become one byte. */
export function toCodePoints(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(checked(number + first + (number + first >= backslash ? 1 : 0), number))).join('');
}

export function fromCodePoint(code: number): number {
  return code - first - (code > backslash ? 1 : 0);
}

/** Numbers below 0 too: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export const zigzag = (number: number) => (number < 0 ? -2 * number - 1 : 2 * number);
export const unzigzag = (number: number) => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

function checked(code: number, number: number): number {
  if (code >= first && code < surrogates) return code;
  throw new Error(`Too large for one character: ${number}`);
}
