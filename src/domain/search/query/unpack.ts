import { meaning, type Meaning, type MeaningColumn } from './meaning.ts';
import type { Phrase } from './phrase.ts';

/** What a packed line says: the conditions, the label of the term, the phrases, and their language when it is not Swedish. */
export interface Packed {
  phrases: readonly Phrase[];
  /** By meaning: "behov:sorg" is "Sorg". */
  labels: Map<string, string>;
}

/** Reads what `pack` wrote. A line without a label holds phrases that say all there is to say; a hyphen is no label. */
export function unpack(packed: string): Packed {
  const lines = packed.split('\n').map((line) => line.split('|') as Line);
  const labelled = lines.filter(([, label]) => label !== '' && label !== '-');
  return {
    phrases: lines.flatMap(toPhrases),
    labels: new Map(labelled.map(([asked, label]) => [asked.includes(':') ? asked : `behov:${asked}`, label])),
  };
}

type Line = [asked: string, label: string, words: string, language?: string];

function toPhrases([asked, label, words, language]: Line): Phrase[] {
  const asks = toAsks(asked);
  const spelled = [label === '-' ? '' : label.toLowerCase(), ...words.split(',')].filter((word) => word !== '');
  return spelled.map((word) => ({ spelled: word, asks, language, ...(label === '' ? { isWhole: true as const } : {}) }));
}

/** "sorg malgrupp:sorjande~6 + form:telefon": a space between means either, a plus sign both, "~6" six tenths, and nothing before the id a need. */
export function toAsks(text: string): Meaning[][] {
  return text.split(' + ').map((ask) => ask.split(' ').map(toMeaning));
}

function toMeaning(text: string): Meaning {
  const [, column = 'behov', id = '', tenths = '10'] = /^(?:(\w+):)?([^~:]+)(?:~(\d+))?$/.exec(text) ?? [];
  return meaning(column as MeaningColumn, id, Number(tenths) / 10);
}
