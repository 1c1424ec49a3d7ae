import { toWords } from './words.ts';

/** The words behind the first ones come in three packs, since few queries can use all: single and paired words, longer phrases, and other languages than Swedish and English. */
export type Pack = 'words' | 'phrases' | 'scripts';
export const packs = ['words', 'phrases', 'scripts'] as const satisfies readonly Pack[];

const latin = /[a-z\u00c0-\u024f]/i;
const otherScript = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufffd]/;
const longPhrase = 3;

/** Where a phrase of the vocabulary is packed. */
export function packOf(spelled: string, language = 'en'): Pack {
  if (otherScript.test(spelled) || language !== 'en') return 'scripts';
  return toWords(spelled).length < longPhrase ? 'words' : 'phrases';
}

/** Words that hardly stand in any language but Swedish or English. */
const here = /(?:^|\s)(?:jag|och|är|på|för|att|inte|någon|nån|från|till|med|vill|the|with|for|my|i'm|where|someone)(?:\s|$)/i;

/** The packs that a query may find something in: a phrase is never found in fewer words than it has. */
export function packsFor(query: string): Pack[] {
  const isWanted: Record<Pack, boolean> = {
    words: latin.test(query) || !otherScript.test(query),
    phrases: latin.test(query) && toWords(query).length >= longPhrase,
    scripts: otherScript.test(query) || !here.test(query),
  };
  return packs.filter((pack) => isWanted[pack]);
}
