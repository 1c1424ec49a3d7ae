import { hitText } from './hits.ts';
import { myListText } from './my-list.ts';

/** "nödnumret" of "112 – nödnumret": for where the number is said already. */
export const withoutNumber = (namn: string) => namn.replace(/^\d+ – /, '');

/** What a link to ring is called where only its own words are heard: "Ring 112: nödnumret". */
export const callTo = (nummer: string, namn: string) => myListText.about(hitText.call(nummer), withoutNumber(namn));
