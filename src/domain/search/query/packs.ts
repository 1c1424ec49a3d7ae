import { toWords } from './words.ts';

/** The words behind the first ones come in three packs, since few queries can use all: single and paired words, longer phrases, and other alphabets. */
export type Pack = 'words' | 'phrases' | 'scripts';
export const packs = ['words', 'phrases', 'scripts'] as const satisfies readonly Pack[];

const latin = /[a-z\u00c0-\u024f]/i;
const otherScript = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufffd]/;
const longPhrase = 3;

/** Where a phrase of the vocabulary is packed. */
export function packOf(spelled: string): Pack {
  if (otherScript.test(spelled)) return 'scripts';
  return toWords(spelled).length < longPhrase ? 'words' : 'phrases';
}

/** The packs that a query may find something in: a phrase is never found in fewer words than it has. */
export function packsFor(query: string): Pack[] {
  const isWanted: Record<Pack, boolean> = {
    words: latin.test(query) || !otherScript.test(query),
    phrases: latin.test(query) && toWords(query).length >= longPhrase,
    scripts: otherScript.test(query),
  };
  return packs.filter((pack) => isWanted[pack]);
}
