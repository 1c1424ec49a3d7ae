import { packs } from '../../src/domain/search/query/packs.ts';
import { packFirst, packMore } from '../../src/domain/search/words/pack.ts';

/** The modules with the packed words, by path. */
export function toWordsModules(): Record<string, string> {
  const first = packFirst();
  return {
    'src/domain/search/query/packed-words.ts': toModule({ packedTerms: first.terms, packedWords: first.words }),
    ...Object.fromEntries(packs.map((pack) => [`src/domain/search/query/packed-more-${pack}.ts`, toModule({ packed: packMore(pack) })])),
  };
}

function toModule(constants: Record<string, string>): string {
  const lines = Object.entries(constants).map(([name, text]) => `export const ${name} = \`${text}\`;`);
  return [
    '// Derived from the needs, their words and the everyday table by: npm run derive:words. Long, because it is a table of all the words.',
    ...lines,
    '',
  ].join('\n');
}
