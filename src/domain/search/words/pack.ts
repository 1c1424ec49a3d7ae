import { joinWords } from '../../front-coding.ts';
import { alphabet } from '../facet-cells.ts';
import { meaningKey, type Meaning } from '../query/meaning.ts';
import { packOf, type Pack } from '../query/packs.ts';
import type { Phrase } from '../query/phrase.ts';
import { termLabels } from '../query/term-labels.ts';
import { terms } from '../query/unpack.ts';
import { toKey } from '../query/words.ts';
import { everydayPhrases } from './everyday-phrases.ts';
import { isSaidElsewhere, prune } from './prune.ts';
import { vocabularyPhrases } from './vocabulary-phrases.ts';

/** The words that come with the search: those of single terms as `unpackTerms` reads them, and what people say in other ways for `unpack`. */
export function packFirst(): { terms: string; words: string } {
  const { everyday, terms: known } = choose();
  const single = known.filter(({ language, spelled }) => language === undefined && !spelled.includes(' '));
  const phrases = [...everyday.short, ...fewOfEach(prune(everyday.short, single), () => mostFirst)];
  const own = (term: string) => phrases.filter((phrase) => startOf(phrase) === `${term}|-`).map(({ spelled }) => spelled);
  return {
    terms: terms.map((term) => joinWords(inOrder(own(term)))).join('\n'),
    words: toLines(phrases.filter((phrase) => !termLabels.has(startOf(phrase).replace(/\|-$/, '')))),
  };
}

/** Phrases and other languages: fetched for a query that holds a strange word or is a whole sentence. */
export function packMore(pack: Pack): string {
  const more = chooseMore().filter(({ spelled, language }) => packOf(spelled, language || undefined) === pack);
  return toLines(withoutUnheard(inLines(more)));
}

/** Whoever is heard first and says all there is to say leaves nothing to the same words further down. */
function withoutUnheard(phrases: readonly Phrase[]): Phrase[] {
  const said = new Set<string>();
  return phrases.filter(({ spelled, isWhole }) => {
    const key = toKey(spelled);
    const isUnheard = said.has(key);
    if (isWhole) said.add(key);
    return !isUnheard;
  });
}

/** As they are read: those that ask for the same stand together. */
function inLines(phrases: readonly Phrase[]): Phrase[] {
  const starts = [...new Set(phrases.map(startOf))];
  const place = new Map(starts.map((start, i) => [start, i]));
  return [...phrases].sort((a, b) => place.get(startOf(a))! - place.get(startOf(b))!);
}

function chooseMore(): Phrase[] {
  const { everyday, terms } = choose();
  const single = terms.filter(({ language, spelled }) => language === undefined && !spelled.includes(' '));
  const kept = prune(everyday.short, single);
  const first = fewOfEach(kept, () => mostFirst);
  const long = terms.filter(({ language, spelled }) => language === undefined && spelled.includes(' ') && isLikely(spelled));
  const here = [...everyday.short, ...everyday.long, ...kept];
  const foreign = terms.filter(({ language, spelled }) => language !== undefined && isLikely(spelled));
  return [
    ...prune([...everyday.short, ...kept, ...everyday.other], everyday.long, isSaidElsewhere),
    ...everyday.other,
    ...kept.filter((phrase) => !first.includes(phrase)),
    ...prune(here, long),
    ...prune([...here, ...everyday.other], fewOfEach(foreign, mostOf)),
  ];
}

/** Nobody writes a long phrase just like somebody else. */
const isLikely = (spelled: string) => spelled.split(' ').length <= 4;

/** So many single words of each term come with the search. The rest come when a word is strange. */
const mostFirst = 3;

/** The commonest words stand first in each list. */
function fewOfEach(phrases: readonly Phrase[], most: (phrase: Phrase) => number): Phrase[] {
  const counts = new Map<string, number>();
  return phrases.filter((phrase) => {
    const count = (counts.get(startOf(phrase)) ?? 0) + 1;
    counts.set(startOf(phrase), count);
    return count <= most(phrase);
  });
}

/** English is what most people try who do not write Swedish. */
function mostOf({ asks, language }: Phrase): number {
  if (language === 'en') return 8;
  return commonest.test(asks[0]![0]!.id) ? 7 : 0;
}

/** What people ask for in every language. */
const commonest =
  /^(?:samtal|motesplats|fika|mat|vanner|sprakkafe|promenad|rorelse|sorg|livskamrat_dott|ny_i_sverige|anhorig|demens|angest|psykisk_ohalsa|beroende|foralder|smabarn|vald|bostadslos|utan_arbete|sjukdom|funktionsnedsattning|volontar|laxhjalp|besoksvan|separation)$/;

function choose() {
  const { swedish, other, rare } = everydayPhrases();
  const said = new Set(swedish.map(({ spelled }) => toKey(spelled)));
  const behind = rare.filter(({ spelled }) => !said.has(toKey(spelled)));
  const known = new Set([...swedish, ...behind].map(({ spelled }) => toKey(spelled)));
  const terms = withoutTwins(vocabularyPhrases()).filter(({ spelled }) => !known.has(toKey(spelled)));
  const isLong = ({ spelled }: Phrase) => spelled.split(' ').length >= 3;
  return { terms, everyday: { short: swedish.filter((phrase) => !isLong(phrase)), long: [...swedish.filter(isLong), ...behind], other } };
}

/** What a visitor reads for a term is one of its words already. */
function withoutTwins(phrases: readonly Phrase[]): Phrase[] {
  const twins = new Map(phrases.map((phrase) => [`${toKey(phrase.spelled)}|${startOf(phrase)}`, phrase]));
  return [...twins.values()].filter(({ spelled, asks }) => spelled !== termLabels.get(askedIn(asks))?.toLowerCase());
}

/** One line for all phrases that ask for the same: the conditions, a mark, the phrases, the language. */
function toLines(phrases: readonly Phrase[]): string {
  const lines = new Map<string, Phrase[]>();
  for (const phrase of phrases) lines.set(startOf(phrase), [...(lines.get(startOf(phrase)) ?? []), phrase]);
  return [...lines.values()].map(toLine).join('\n');
}

/** Nothing behind the conditions: the phrases say all there is to say. A hyphen: they do not. */
function toLine(phrases: readonly Phrase[]): string {
  const { asks, language, isWhole } = phrases[0]!;
  const asked = asks.map((ask) => ask.map(writeMeaning).join('')).join('+');
  const words = joinWords(inOrder(phrases.map(({ spelled }) => spelled)));
  return [asked, isWhole ? '' : '-', words, ...(language === undefined ? [] : [language])].join('|');
}

const inOrder = (words: readonly string[]) => [...new Set(words)].sort();

/** Phrases with the same start stand in one line. */
function startOf({ asks, language, isWhole }: Phrase): string {
  return [askedIn(asks), isWhole ? '' : '-', ...(language === undefined ? [] : [language])].join('|');
}

const askedIn = (asks: Phrase['asks']): string => asks.map((ask) => ask.map(toText).join(' ')).join(' + ');

const toText = (means: Meaning): string => `${meaningKey(means)}${tenths(means, '~')}`;

/** As `unpack` reads it: one character, or the whole where it is no term. */
function writeMeaning(means: Meaning): string {
  const place = terms.indexOf(meaningKey(means));
  return `${place < 0 ? `<${meaningKey(means)}>` : alphabet[place]!}${tenths(means, '')}`;
}

const tenths = ({ weight }: Meaning, mark: string): string => (weight === 1 ? '' : `${mark}${Math.round(weight * 10)}`);
