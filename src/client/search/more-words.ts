import { withMore, type Lexicon } from '../../domain/search/query/lexicon.ts';
import { packs, type Pack } from '../../domain/search/query/packs.ts';

const fetchPack: Record<Pack, () => Promise<{ packed: string }>> = {
  words: () => import('../../domain/search/query/packed-more-words.ts'),
  phrases: () => import('../../domain/search/query/packed-more-phrases.ts'),
  scripts: () => import('../../domain/search/query/packed-more-scripts.ts'),
};

/** A lexicon that grows: each pack comes once, when a query first needs it, and with the first of them the rarer cries for help. */
export function toGrowing(first: Lexicon): (wanted: readonly Pack[]) => Promise<Lexicon> {
  let lexicon = first;
  const missing = new Set<Pack>(packs);
  return async (wanted) => {
    const coming = wanted.filter((pack) => missing.has(pack));
    if (coming.length > 0) lexicon = { ...lexicon, crisisMore: (await import('../../domain/search/query/crisis-more.ts')).crisisMore };
    const come = await Promise.all(coming.map(async (pack) => ({ pack, packed: (await fetchPack[pack]()).packed })));
    // Two queries may have asked for the same.
    for (const { pack, packed } of come) if (missing.delete(pack)) lexicon = withMore(lexicon, packed);
    return lexicon;
  };
}
