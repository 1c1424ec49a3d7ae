import { behov } from '../behov.ts';
import { fold } from '../fold.ts';
import { kommuner, type Kommun } from '../kommuner.ts';
import { stepSize, type Steps } from '../steps.ts';
import { idsOf } from '../vocabulary.ts';
import type { FacetRow } from './facet-columns.ts';

export type SuggestionKind = 'behov' | 'kommun' | 'ort' | 'namn';

export interface Suggestion {
  text: string;
  kind: SuggestionKind;
  folded: string;
}

export interface Completion extends Pick<Suggestion, 'text' | 'kind'> {
  /** The whole field with the suggestion in the place of the words that it completes. */
  value: string;
}

/** Everything that can be suggested: needs, then the kommuner of this instance, orter and names of entries. */
export function* suggestionSteps(rows: readonly FacetRow[], isOffered: (kommun: Kommun) => boolean): Steps<Suggestion[]> {
  const used = new Set<string>();
  for (const { behov: needs } of rows) for (const id of needs) used.add(id);
  const orter = [...new Set(rows.map(({ ort }) => ort))].filter((ort) => ort !== '');
  return [
    ...(yield* foldAll(
      'behov',
      idsOf(behov)
        .filter((id) => used.has(id))
        .map((id) => behov[id].label),
    )),
    ...(yield* foldAll(
      'kommun',
      largestFirst.filter(isOffered).map(({ namn }) => namn),
    )),
    ...(yield* foldAll('ort', orter)),
    ...(yield* foldAll('namn', [...new Set(rows.map(({ namn }) => namn))])),
  ];
}

/** Most people who begin to write a place mean a large one: "göt" is Göteborg before Gotland. By population, held by a test. */
export const largest =
  '0180 1480 1280 0380 0580 1880 1980 1283 0581 0680 2480 1281 1490 0126 0484 0182 1380 2180 2281 0181 0127 0780 1780 0136 1290 1384 0184 0123 2580 0163 2482 0160 0880 1481'.split(
    ' ',
  );

const largestFirst = [
  ...largest.flatMap((kod) => kommuner.filter((kommun) => kommun.kod === kod)),
  ...kommuner.filter(({ kod }) => !largest.includes(kod)),
];

function* foldAll(kind: SuggestionKind, texts: readonly string[]): Steps<Suggestion[]> {
  const all: Suggestion[] = [];
  for (let i = 0; i < texts.length; i++) {
    if (i % stepSize === 0) yield;
    all.push({ text: texts[i]!, kind, folded: fold(texts[i]!) });
  }
  return all;
}

/** Completes the last words of what is typed: as many of them as anything begins with. Words before them stay. */
export function complete(all: readonly Suggestion[], typed: string, most: number): Completion[] {
  const words = typed.split(/\s+/).filter(Boolean);
  for (let first = Math.max(0, words.length - longestTail); first < words.length; first++) {
    const tail = fold(words.slice(first).join(' '));
    const found = tail.length < shortestTail ? [] : findStarting(all, tail, first === words.length - 1);
    const before = words
      .slice(0, first)
      .map((word) => `${word} `)
      .join('');
    if (found.length > 0) return found.slice(0, most).map(({ text, kind }) => ({ text, kind, value: before + text }));
  }
  return [];
}

const longestTail = 4;
const shortestTail = 2;

/**
 * What begins so, then what has a word that begins so. Each in the order of the list. Several words must begin it: else "fika i l"
 * is every name with "i Lund" in it, and not the kommun.
 */
function findStarting(all: readonly Suggestion[], tail: string, isOneWord: boolean): Suggestion[] {
  const starting = all.filter(({ folded }) => folded.startsWith(tail));
  const within = isOneWord ? all.filter(({ folded }) => !folded.startsWith(tail) && folded.includes(` ${tail}`)) : [];
  return [...starting, ...within].filter(({ folded }) => folded !== tail);
}
