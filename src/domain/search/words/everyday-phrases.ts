import type { Phrase } from '../query/phrase.ts';
import { meaning, type Meaning, type MeaningColumn } from '../query/meaning.ts';
import { everydayMore } from './everyday-more.ts';
import { everydayTable } from './everyday-table.ts';

/** How people say what no single term says, in Swedish, in other languages, and in words that fewer use: see the tables. */
export function everydayPhrases(): { swedish: Phrase[]; other: Phrase[]; rare: Phrase[] } {
  const lines = toLines(everydayTable);
  const more = toLines(everydayMore);
  return {
    swedish: lines.flatMap(({ swedish }) => swedish),
    other: [...lines, ...more].flatMap(({ other }) => other),
    rare: more.flatMap(({ swedish }) => swedish),
  };
}

function toLines(table: string): { swedish: Phrase[]; other: Phrase[] }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', asked = ''] = line.split(' = ');
      const [swedish = '', other = ''] = words.split(/(?:^| )\/ /);
      const asks = toAsks(asked);
      const toPhrases = (part: string, language?: string) =>
        split(part).map((spelled): Phrase => ({ spelled, asks, language, isWhole: true }));
      return { swedish: toPhrases(swedish), other: toPhrases(other, '') };
    });
}

/** "sorg malgrupp:sorjande~6 + form:telefon": a space between means either, a plus sign both, "~6" six tenths, and nothing before the id a need. */
function toAsks(text: string): Meaning[][] {
  return text.split(' + ').map((ask) => ask.split(' ').map(toMeaning));
}

function toMeaning(text: string): Meaning {
  const [, column = 'behov', id = '', tenths = '10'] = /^(?:(\w+):)?([^~:]+)(?:~(\d+))?$/.exec(text) ?? [];
  return meaning(column as MeaningColumn, id, Number(tenths) / 10);
}

const split = (words: string) => words.split(', ').filter((word) => word !== '');
