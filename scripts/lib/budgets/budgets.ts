import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { separator } from '../../../src/domain/search/facet-cells.ts';
import type { Part, Weights } from './weights.ts';

/** One of those that a budget is for: a page, or what a visitor has fetched at some moment. */
export interface Sample {
  name: string;
  parts: readonly Part[];
}

/** A promise about weight. The numbers have their home here: the tests hold them, and `npm run sizes` prints them. */
export interface Budget {
  /** In Swedish: it stands in the table. */
  name: string;
  /** Bytes after gzip, apart from the typeface, which has a line of its own. */
  limit: number;
  /** Where the limit should be, when it is not there yet. */
  goal?: number;
  samples(weights: Weights): Sample[];
}

export const budgets: readonly Budget[] = [
  { name: 'postsida', limit: 5_000, samples: (w) => pagesOf(w, 'entry') },
  { name: 'postsida, skript', limit: 1_500, samples: (w) => w.addressesOf('entry').map((name) => ({ name, parts: w.scripts(name) })) },
  { name: 'kommunsida', limit: 10_000, samples: (w) => pagesOf(w, 'kommun') },
  { name: 'varje sida', limit: 20_000, samples: (w) => w.addresses.map((name) => ({ name, parts: [w.page(name)] })) },
  { name: 'vägen in, skript', limit: 3_000, samples: (w) => [{ name: '/vad-saknar-du/', parts: w.scripts('/vad-saknar-du/') }] },
  { name: 'formuläret, skript', limit: 25_000, samples: (w) => [{ name: '/bidra/', parts: w.scripts('/bidra/') }] },
  { name: 'söksidan före användning', limit: 15_000, samples: (w) => [{ name: '/sok/', parts: unused(w) }] },
  { name: 'sökning, första träffen', limit: 60_000, samples: (w) => [{ name: 'sökning', parts: firstHit(w) }] },
  {
    name: 'fasettabell, 1 000 poster',
    limit: 22_700,
    goal: 15_000,
    samples: (w) => [{ name: 'data/fasetter.json', parts: [perThousand(w)] }],
  },
  { name: 'sökning, fulltext klar', limit: 121_000, samples: (w) => [{ name: 'fulltext', parts: fullText(w) }] },
  { name: 'fulltextens lista', limit: 2_500, samples: (w) => each(pageList(w)) },
  { name: 'fulltext, bit för ett ord', limit: 9_000, samples: (w) => each(w.files('pagefind/index/*')) },
  { name: 'fler ord', limit: 19_300, goal: 16_000, samples: (w) => each(w.files('_astro/packed-more-words.*.js')) },
  { name: 'långa uttryck', limit: 10_000, goal: 6_000, samples: (w) => each(w.files('_astro/packed-more-phrases.*.js')) },
  { name: 'andra språk', limit: 7_000, samples: (w) => each(w.files('_astro/packed-more-scripts.*.js')) },
  { name: 'fil med träffkort', limit: 3_000, samples: (w) => each(w.files('data/kort/*')) },
  { name: 'kartan öppnad', limit: 140_000, samples: (w) => [{ name: '/karta/', parts: openMap(w) }] },
  { name: 'typsnittet', limit: 25_000, samples: (w) => each(w.files('fonts/*.woff2')) },
];

const pagesOf = (weights: Weights, template: string) =>
  weights.addressesOf(template).map((name) => ({ name, parts: [weights.page(name)] }));
const each = (parts: readonly Part[]) => parts.map((part) => ({ name: part.file, parts: [part] }));

const unused = (weights: Weights) => [weights.page('/sok/'), ...weights.scripts('/sok/')];

/** Somebody has typed and pressed: what answers at once. */
const firstHit = (weights: Weights) =>
  unique([...unused(weights), ...weights.later('_astro/search-page.*.js'), ...weights.files('data/fasetter.json')]);

/** Pagefind's list of pages and pieces. Its own script and engine lie beside it, and nobody fetches them. */
const pageList = (weights: Weights) => weights.files('pagefind/*.pf_meta');

/** The same with two words that only the full text knows, the heaviest there are, and the cards of the first hits. */
function fullText(weights: Weights): Part[] {
  const heaviest = (pattern: string, count: number) =>
    weights
      .files(pattern)
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, count);
  return unique([
    ...firstHit(weights),
    ...weights.later('_astro/packed-more-words.*.js', '_astro/behind.*.js'),
    ...pageList(weights),
    ...heaviest('pagefind/index/*', 2),
    ...heaviest('data/kort/*', 1),
  ]);
}

const openMap = (weights: Weights) =>
  unique([
    weights.page('/karta/'),
    ...weights.scripts('/karta/'),
    ...weights.later('_astro/map-view.*.js'),
    ...weights.files('data/karta.json', 'data/kontur.json', 'data/lagen.json'),
  ]);

/** The table grows with the directory: what it would weigh with a thousand entries. */
function perThousand(weights: Weights): Part {
  const [table] = weights.files('data/fasetter.json');
  const { namn } = JSON.parse(readFileSync(join(weights.folder, table!.file), 'utf8')) as { namn: string };
  return { file: table!.file, bytes: Math.round((table!.bytes * 1000) / namn.split(separator).length) };
}

/** Files that come in two ways come once. */
const unique = (parts: readonly Part[]) => [...new Map(parts.map((part) => [part.file, part])).values()];
