import type { Phrase } from '../query/phrase.ts';
import { toAsks } from '../query/unpack.ts';
import { everydayTable } from './everyday-table.ts';

/** How people say what no single term says, in Swedish and in other languages: see the table. */
export function everydayPhrases(): { swedish: Phrase[]; other: Phrase[] } {
  const lines = everydayTable
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', asked = ''] = line.split(' = ');
      const [swedish = '', other = ''] = words.split(' / ');
      return { asks: toAsks(asked), swedish: split(swedish), other: split(other) };
    });
  const toPhrases = (side: 'swedish' | 'other') =>
    lines.flatMap((line) => line[side].map((spelled): Phrase => ({ spelled, asks: line.asks, isWhole: true })));
  return { swedish: toPhrases('swedish'), other: toPhrases('other') };
}

const split = (words: string) => words.split(', ').filter((word) => word !== '');
