import { crisisMore } from '../../domain/search/query/crisis-more.ts';
import { toFullText, toTextSearches, type FullText } from '../../domain/search/query/full-text.ts';
import { moreSteps } from '../../domain/search/query/lexicon.ts';
import { ofOneself } from '../../domain/search/query/oneself.ts';
import { toldOfPartner } from '../../domain/search/query/partner.ts';
import { packs, packsFor, type Pack } from '../../domain/search/query/packs.ts';
import { toSpelling } from '../../domain/search/query/spelling.ts';
import { thingIn } from '../../domain/search/query/things.ts';
import { openFullText } from '../full-text/full-text.ts';
import { inSlices } from '../in-slices.ts';
import { understandParams, type Engine } from './engine.ts';

// What comes behind the first hits: the rarer cries for help, more words, and the full text.

export interface Behind {
  /** The engine with all cries for help, and with the words that a strange word or a whole sentence needs. */
  withWordsFor(params: URLSearchParams): Promise<{ engine: Engine; isPartial: boolean }>;
  /** Asks the full text for the words that no vocabulary knows. */
  askFullText(engine: Engine, params: URLSearchParams): Promise<TextAnswer>;
}

export interface TextAnswer {
  fullText: FullText;
  /** Some of it did not come, so nobody knows what it would have found. */
  isPartial: boolean;
}

const fetchPack: Record<Pack, () => Promise<{ packed: string }>> = {
  words: () => import('../../domain/search/query/packed-more-words.ts'),
  phrases: () => import('../../domain/search/query/packed-more-phrases.ts'),
  scripts: () => import('../../domain/search/query/packed-more-scripts.ts'),
};

export function openBehind(first: Engine, list: string | undefined): Behind {
  const searchFullText = openFullText(list);
  const missing = new Set<Pack>(packs);
  let growing: Promise<Engine> = Promise.resolve({
    ...first,
    lexicon: { ...first.lexicon, crisisMore, toldOfPartner, ofOneself, thingIn, spell: toSpelling },
  });

  async function withWordsFor(params: URLSearchParams) {
    const wanted = understandParams(first, params).wantsMore ? packsFor(params.get('q') ?? '').filter((pack) => missing.has(pack)) : [];
    const come = await Promise.all(
      wanted.map((pack) =>
        fetchPack[pack]().then(
          ({ packed }) => ({ pack, packed }),
          () => undefined,
        ),
      ),
    );
    for (const one of come) {
      // Two queries may have asked for the same.
      if (one !== undefined && missing.delete(one.pack)) growing = growing.then((engine) => withPack(engine, one.packed));
    }
    return { engine: await growing, isPartial: come.includes(undefined) };
  }

  async function askFullText(engine: Engine, params: URLSearchParams): Promise<TextAnswer> {
    const searches = toTextSearches(understandParams(engine, params));
    const asked = await Promise.all(
      searches.map(async (search) => ({ search, rows: await searchFullText(search.text).catch(() => undefined) })),
    );
    const come = asked.filter(({ rows }) => rows !== undefined);
    const fullText = toFullText(
      come.map(({ search }) => search),
      come.map(({ rows }) => rows!),
    );
    return { fullText, isPartial: come.length < asked.length };
  }

  return { withWordsFor, askFullText };
}

async function withPack(engine: Engine, packed: string): Promise<Engine> {
  return { ...engine, lexicon: await inSlices(moreSteps(engine.lexicon, packed)) };
}
