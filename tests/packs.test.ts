import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { crisisMore } from '../src/domain/search/query/crisis-more.ts';
import { withMore, type Lexicon } from '../src/domain/search/query/lexicon.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { packed as phrases } from '../src/domain/search/query/packed-more-phrases.ts';
import { packed as scripts } from '../src/domain/search/query/packed-more-scripts.ts';
import { packed as words } from '../src/domain/search/query/packed-more-words.ts';
import { packsFor, type Pack } from '../src/domain/search/query/packs.ts';
import { understand } from '../src/domain/search/query/understand.ts';

test.for([
  ['schack', ['words', 'scripts']],
  ['fika på Lund', ['words', 'phrases']],
  ['samotna kobieta', ['words', 'scripts']],
  ['jag är ensam', ['words', 'phrases']],
  ['самотня', ['scripts']],
  ['أريد أن أتحدث مع شخص ما', ['scripts']],
  ['sprakkafe عربي', ['words', 'scripts']],
  ['112', ['words', 'scripts']],
] as const)('"%s" may need %j', ([query, packs]) => {
  expect(packsFor(query)).toEqual(packs);
});

describe('with the packs that it may need, a query says the same as with all', () => {
  const packed: Record<Pack, string> = { words, phrases, scripts };
  const first: Lexicon = { ...toLexicon([]), crisisMore };
  const all = withAllWords(first);
  const read = (query: string) =>
    understand(
      query,
      packsFor(query).reduce((lexicon, pack) => withMore(lexicon, packed[pack]), first),
    );

  test.for(['dev', 'eigen', 'vardag'])('every judged query in %s', (name) => {
    const { fragor } = JSON.parse(readFileSync(`tests/search-eval/${name}.json`, 'utf8')) as { fragor: { q: string }[] };
    for (const { q } of fragor) expect(read(q)).toEqual(understand(q, all));
  });
});
