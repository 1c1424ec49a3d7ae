/** What a hit shows besides its name: summary, phone number or nothing, what to say when ringing, facts, freshness, code in lists. */
export type CardText = readonly [sammanfattning: string, telefon: string, note: string, facts: string, freshness: string, code: string];

/** Cards in one file. A page of hits touches few files, and no file is heavy. */
export const chunkSize = 16;

export const chunkOf = (place: number) => Math.floor(place / chunkSize);

/**
 * The order of the cards in their files: hits of one search are for the same things, so those stand together. Old phones would sort
 * what is equal in another order than the build did, and show the number of somebody else: only what is unique is sorted.
 */
export function toCardOrder<T extends { behov: readonly string[] }>(table: readonly T[]): T[] {
  const first = ({ behov }: T) => behov[0] ?? '';
  return [...new Set(table.map(first))].sort().flatMap((id) => table.filter((row) => first(row) === id));
}
