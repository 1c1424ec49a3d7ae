/** Advice about a text. Nobody has to follow it. */
export const adviceText = {
  long: (sentence: string, words: number) => `Den här meningen har ${words} ord: ”${sentence}”. Dela den gärna i två.`,
  lix: 'Texten är tung att läsa. Pröva kortare ord och meningar.',
  word: (word: string, instead: string) => `”${word}” är ett svårt ord. Skriv hellre ${instead}.`,
  loud: 'Skriv hellre utan utropstecken.',
  privat_mejl: 'Det ser ut som en privat mejladress. Alla kan läsa den. Har ni en gemensam adress är den bättre.',
  namn_och_nummer: 'Här står ett namn och ett nummer. Fråga personen först. Förnamnet räcker ofta.',
  mobil: 'Är det någons egen mobil? Fråga personen först. Alla kan se numret.',
} as const;
