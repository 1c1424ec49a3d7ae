/** What the form says while somebody uses it. Apart from the page's own words, which no script needs. */
export const formText = {
  ownSource: 'Vi ordnar det själva',
  tooLong: 'Det du har skrivit är för långt för att sparas i adressen. Ladda inte om sidan.',
  faultsHeading: (count: number) => (count === 1 ? 'En sak är inte klar än' : `${count} saker är inte klara än`),
  noKind: 'Välj vad du vill lägga till.',
  copied: 'Texten är kopierad.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  filePath: (path: string) => `Filen heter ${path}.`,
  twin: (namn: string) => `Det finns redan något som heter ${namn} i samma kommun. Är det samma sak?`,
  letterSubject: (namn: string) => `Ny post: ${namn}`,
  letterBody: (source: string) => `Hej.\n\nJag vill lägga till det här.\n\n${source}`,
  letterShort: 'Hej.\n\nJag vill lägga till något. Filen är bifogad.\n',
  correcting: (namn: string) => `Du rättar: ${namn}`,
  loading: 'Hämtar uppgifterna …',
  loadFailed: 'Uppgifterna gick inte att hämta. Mejla oss i stället, eller försök igen senare.',
  notFound: 'Vi hittar inte det du vill rätta. Adressen kan ha ändrats.',
  changesNone: 'Du har inte ändrat något ännu.',
  changed: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  nothing: '(inget)',
  point: 'Punkten på kartan tas bort, för platsen är ändrad. Vi sätter en ny.',
} as const;

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
