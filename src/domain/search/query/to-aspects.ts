import { meaning, type Aspect } from './meaning.ts';
import type { Phrase } from './phrase.ts';
import { foldWord, type Word } from './words.ts';
import { wordParts } from './word-parts.ts';

/** What stands at one place in the query. */
export interface Found {
  aspects: Aspect[];
  /** How many words it takes. */
  length: number;
  /** How many of them the phrase has, where it has skipped some. */
  said?: number;
}

export function toAspects({ asks, language }: Phrase, written: string, how: Aspect['how'], meant?: string): Aspect[] {
  const own = asks.map((meanings): Aspect => ({ meanings, written, how, ...(meant === undefined ? {} : { meant }) }));
  return !language ? own : [...own, { meanings: [meaning('sprak', language, language === 'en' ? 0.2 : 1.4)], written, how: 'language' }];
}

/** What the parts of one word add to what the whole word asks: a "sorgegrupp" is also a group, a "mansgrupp" is for men. */
export function partAspects(part: readonly Word[], { asks, spelled }: Phrase): Aspect[] {
  if (part.some((word) => word.isSmall)) return [];
  const forms = [part.map((word) => word.folded).join(''), foldWord(spelled)];
  const written = writtenIn(part);
  return wordParts
    .filter(
      ({ pattern, means }) =>
        forms.some((form) => pattern.test(form)) &&
        !asks.some((ask) =>
          ask.some(
            ({ column, id }) => id === means.id || (column === 'malgrupp' && means.column === 'malgrupp' && isSex(id) === isSex(means.id)),
          ),
        ),
    )
    .map(({ means }) => ({ meanings: [means], written, how: 'compound' as const }));
}

export function writtenIn(part: readonly Word[]): string {
  return part.map((word) => word.written).join(' ');
}

/** A "tonårstjej" is young and a girl. */
const isSex = (id: string) => id === 'kvinnor' || id === 'man';
