const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters beside each other on the keyboard. */
const beside = new Set(
  rows.flatMap((row, r) => [...row].flatMap((key, i) => [row[i + 1], rows[r + 1]?.[i], rows[r + 1]?.[i - 1]].map((other) => key + other))),
);

/** Letters that sound alike, or that a hurried ear takes for each other. */
const alike = new Set('ck sz vw bp dt gk gj fv mn cs kq ae ei ao ou uy iy oy'.split(' '));

const among = (pairs: ReadonlySet<string>, a: string, b: string) => pairs.has(a + b) || pairs.has(b + a);

export const isBeside = (a: string, b: string) => among(beside, a, b);

/** One letter for another: 1.1 for a strange one. */
const change = (a: string, b: string) => (a === b ? 0 : among(alike, a, b) ? 0.7 : isBeside(a, b) ? 0.8 : 1.1);

/** How far it is from what was written to the word: a doubled letter is half a slip, a neighbouring key a little less than one. */
export function slips(written: string, word: string, limit: number): number {
  return prefixSlips(written, word, limit)[written.length] ?? Infinity;
}

/** The same from each beginning of what was written, by its length. Nothing beyond where all have grown too far. */
export function prefixSlips(written: string, word: string, limit: number): number[] {
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= word.length; j++) row.push(row[j - 1]! + (j > 1 && word[j - 1] === word[j - 2] ? 0.5 : 1));
  const ends = [row[word.length]!];
  for (let i = 1; i <= written.length; i++) {
    const a = written[i - 1]!;
    const extra = a === written[i - 2] ? 0.5 : 0.9;
    const next = [row[0]! + 1];
    let least = next[0]!;
    for (let j = 1; j <= word.length; j++) {
      const b = word[j - 1]!;
      let best = Math.min(row[j - 1]! + change(a, b), row[j]! + extra, next[j - 1]! + (b === word[j - 2] ? 0.5 : 1));
      if (a !== b && a === word[j - 2] && b === written[i - 2]) best = Math.min(best, before[j - 2]! + 0.9);
      next.push(best);
      if (best < least) least = best;
    }
    if (least > limit) break;
    [before, row] = [row, next];
    ends.push(next[word.length]!);
  }
  return ends;
}
