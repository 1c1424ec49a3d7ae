/** What a hit shows besides its name: summary, phone number or nothing, what to say when ringing, facts, freshness. */
export type CardText = readonly [sammanfattning: string, telefon: string, note: string, facts: string, freshness: string];

/** Rows in one file of card texts. A page of hits touches few files, and no file is heavy. */
export const chunkSize = 32;

export const chunkOf = (row: number) => Math.floor(row / chunkSize);
