import { packs } from '../../src/domain/search/query/packs.ts';
import { packFirst, packMore } from '../../src/domain/search/words/pack.ts';
import { readExamples } from './crisis-words/examples.ts';
import { packCries } from './crisis-words/pack.ts';
import { train } from './crisis-words/train.ts';

/** The modules with the packed words, and with what was learnt of cries for help, by path. */
export function toWordsModules(): Record<string, string> {
  const first = packFirst();
  return {
    'src/domain/search/query/packed-words.ts': toModule(ofWords, { packedTerms: first.terms, packedWords: first.words }),
    ...Object.fromEntries(
      packs.map((pack) => [`src/domain/search/query/packed-more-${pack}.ts`, toModule(ofWords, { packed: packMore(pack) })]),
    ),
    'src/domain/search/query/packed-cries.ts': toModule(ofCries, { packedCries: packCries(train(readExamples())) }),
  };
}

const ofWords = 'the needs, their words and the everyday table';
const ofCries = 'the cries for help in tests/search-eval';

function toModule(source: string, constants: Record<string, string>): string {
  const lines = Object.entries(constants).map(([name, text]) => `export const ${name} = \`${text}\`;`);
  return [`// Derived from ${source} by: npm run derive:words. Long, because it is a table of all the words.`, ...lines, ''].join('\n');
}
