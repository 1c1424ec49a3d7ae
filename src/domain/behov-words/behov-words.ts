/** What people call a need. */
export interface BehovWords {
  /** Everyday words in Swedish. */
  ord: readonly string[];
  /** Common words in other languages, by BCP 47 code. */
  andra?: Readonly<Record<string, readonly string[]>>;
  /** What a professional would call it. */
  fackord?: string;
}
