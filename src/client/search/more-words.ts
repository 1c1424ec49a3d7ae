import { withMore, type Lexicon } from '../../domain/search/query/lexicon.ts';
import { packs, type Pack } from '../../domain/search/query/packs.ts';

const fetchPack: Record<Pack, () => Promise<{ packed: string }>> = {
  words: () => import('../../domain/search/query/packed-more-words.ts'),
  phrases: () => import('../../domain/search/query/packed-more-phrases.ts'),
  scripts: () => import('../../domain/search/query/packed-more-scripts.ts'),
};

/** A lexicon that grows: the rarer cries for help come behind the first hits of whatever is asked, each pack when a query needs it. */
export function toGrowing(first: Lexicon): (wanted: readonly Pack[]) => Promise<Lexicon> {
  let lexicon = first;
  const missing = new Set<Pack>(packs);
  return async (wanted) => {
    const coming = wanted.filter((pack) => missing.has(pack));
    if (lexicon.crisisMore === undefined)
      lexicon = { ...lexicon, crisisMore: (await import('../../domain/search/query/crisis-more.ts')).crisisMore };
    const come = await Promise.all(coming.map(async (pack) => ({ pack, packed: (await fetchPack[pack]()).packed })));
    // Two queries may have asked for the same.
    for (const { pack, packed } of come) if (missing.delete(pack)) lexicon = withMore(lexicon, packed);
    return lexicon;
  };
}
