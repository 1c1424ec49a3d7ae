/** Stands between the cells of a column. */
export const separator = '|';

/** What the table has another use for is written as in an address: contributors may write anything. */
export const escapeCell = (text: string): string => text.replace(/[%|^~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

export const readCell = (cell: string): string =>
  cell.replace(/%(25|7c|5e|7e)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** One character for each place in a long vocabulary. What a packed text has another use for is passed over. */
export const alphabet: readonly string[] = Array.from({ length: 700 }, (_, i) => String.fromCharCode(35 + i)).filter(
  (sign) => !/[$+\d<\\^`|~\x7f-\xad]/.test(sign),
);

/** A set of places as one number. Not with bitwise operators: they end at 32. */
export const writeBits = (places: readonly number[]): string => places.reduce((bits, place) => bits + 2 ** place, 0).toString(36);

export const readBits = <T>(cell: string, all: readonly T[]): T[] =>
  all.filter((_, place) => Math.floor(parseInt(cell, 36) / 2 ** place) % 2 === 1);
