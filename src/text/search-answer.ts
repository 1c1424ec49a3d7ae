import { hitText } from './hits.ts';

/** What the search answers. The words of its page: text/search.ts. */
export const answerText = {
  /** "12 träffar" with what was asked for, for those who cannot see the form. */
  status: (count: number, q: string, chosen: readonly string[]): string => {
    const hits = count === 0 ? 'Inga träffar' : hitText.hits(count);
    const words = q === '' ? '' : ` för ”${q}”`;
    return `${hits}${words}.${answerText.chosenList(chosen)}`;
  },
  chosenList: (chosen: readonly string[]): string => (chosen.length === 0 ? '' : ` Valt: ${chosen.join(', ')}.`),
  /** What is shown is no answer, and is not counted as one. */
  standIn: (q: string, chosen: readonly string[]): string =>
    `Vi hittade inget för ”${q}”.${answerText.chosenList(chosen)} Här är något som är öppet för alla.`,
  uncertain: 'Vi hittade inget som stämmer helt. Det här är mest likt.',
  /** When the hits lie all over the country. */
  asksWhere: ' Skriv också var du bor.',
  onlyNames: 'Just nu kunde vi bara söka bland namn och ämnen. Försök igen om en stund.',
  dropOne: (label: string, count: string) => `Ta bort ${label} (${count})`,
  remove: (label: string) => `Ta bort: ${label}`,
  /** A guess at a misspelt word says so. */
  chip: (label: string, meant?: string) => (meant === undefined ? `Ta bort: ${label}` : `Visar träffar för ”${meant}”. Ta bort`),
  age: (years: string) => `${years} år`,
  crisisStark: 'Är du i fara, eller tänker du på att skada dig? Ring någon av dem först.',
  crisisMild: 'Behöver du hjälp eller någon att prata med nu? Här finns numren.',
} as const;
