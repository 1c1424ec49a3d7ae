/** How much each thing in a text speaks for a cry for help, in tenths. */
export interface Cries {
  /** Before a word is read. Below nothing: most texts are no cry for help. */
  start: number;
  /** By word or pair of words. */
  weights: ReadonlyMap<string, number>;
}

/** The words of a text, and its pairs of neighbours: "slar", "mig", "slar mig". Of a text in the spelling of the patterns. */
export function toFeatures(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  return [...new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)])];
}

/** What each feature of a text counts for: of a long text less, or any story would be a cry for help. */
export const shareOf = (features: readonly string[]): number => 1 / Math.sqrt(features.length || 1);

/** From the start, and a line for each weight with all that weighs so: "-12 boule,mig i". */
export function unpackCries(packed: string): Cries {
  const [start, ...lines] = packed.split('\n');
  const weights = new Map<string, number>();
  for (const line of lines) {
    const gap = line.indexOf(' ');
    for (const feature of line.slice(gap + 1).split(',')) weights.set(feature, Number(line.slice(0, gap)));
  }
  return { start: Number(start), weights };
}
