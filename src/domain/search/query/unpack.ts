import { splitWords } from '../../front-coding.ts';
import { alphabet } from '../facet-cells.ts';
import { meaning, type Meaning, type MeaningColumn } from './meaning.ts';
import type { Phrase } from './phrase.ts';
import { termLabels } from './term-labels.ts';

/** The terms that a packed line calls by one character each, in this order: where a term stands says which. */
export const terms: readonly string[] = [...termLabels.keys()];

/** Reads what `packTerms` wrote: the words of each term, in the order of the terms. What a visitor reads for it is one of them. */
export function unpackTerms(packed: string): Phrase[] {
  const lists = packed.split('\n');
  return terms.flatMap((term, i) => {
    const asks = [[toMeaning(term)]];
    return [termLabels.get(term)!.toLowerCase(), ...splitWords(lists[i]!)].map((spelled): Phrase => ({
      spelled,
      asks,
      language: undefined,
    }));
  });
}

/** Reads what `pack` wrote: a line is the conditions, the phrases that ask for them, and their language when it is not Swedish (empty for one that nobody noted). */
export function unpack(packed: string): Phrase[] {
  return packed.split('\n').flatMap((line) => {
    const [asked = '', mark, words = '', language] = line.split('|');
    const asks = readAsks(asked);
    return splitWords(words).map((spelled): Phrase => ({ spelled, asks, language, ...(mark === '' ? { isWhole: true as const } : {}) }));
  });
}

/** A plus sign between means both; the terms of one ask mean either. Six tenths are a 6 behind the term. */
function readAsks(asked: string): Meaning[][] {
  return asked.split('+').map((ask) => ask.match(/(?:<[^>]+>|\D)\d*/g)!.map(readMeaning));
}

/** What is no term, such as a kommun, is written out: "<kommun:1280>". */
function readMeaning(written: string): Meaning {
  const [, term = '', sign = '', tenths = ''] = /^(?:<(.+)>|(\D))(\d*)$/.exec(written)!;
  return toMeaning(term || terms[alphabet.indexOf(sign)]!, Number(tenths || 10) / 10);
}

function toMeaning(term: string, weight = 1): Meaning {
  const [column, id = ''] = term.split(':');
  return meaning(column as MeaningColumn, id, weight);
}
