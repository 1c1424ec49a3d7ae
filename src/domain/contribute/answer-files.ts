/** Each holds what a few entries would have answered: a file for every entry would be a third of all files of a large directory. */
export const answerFileCount = 256;

/** The file of an entry. Made from its "kind/id" alone, so that a link from anywhere leads to it. */
export const answerFileOf = (kindAndId: string): number =>
  [...kindAndId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % answerFileCount, 0);
