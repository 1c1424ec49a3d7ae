import { crisisMore } from '../../../src/domain/search/query/crisis-more.ts';
import { withMore, type Lexicon } from '../../../src/domain/search/query/lexicon.ts';
import { packed as phrases } from '../../../src/domain/search/query/packed-more-phrases.ts';
import { packed as scripts } from '../../../src/domain/search/query/packed-more-scripts.ts';
import { packed as words } from '../../../src/domain/search/query/packed-more-words.ts';

/** The lexicon with every pack of words, as the page has it once it has fetched them all. */
export const withAllWords = (first: Lexicon): Lexicon => [words, phrases, scripts].reduce(withMore, { ...first, crisisMore });
