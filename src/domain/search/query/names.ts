import { stepSize, type Steps } from '../../steps.ts';
import type { FacetRow } from '../facet-columns.ts';
import { toWords, type Word } from './words.ts';

/** Where each word of the entries' names stands. */
export interface NameIndex {
  /** Rows by the stem of a word in their name. */
  rows: ReadonlyMap<string, readonly number[]>;
  /** The words themselves, folded. */
  words: ReadonlySet<string>;
  /** How many words each name has. */
  lengths: readonly number[];
}

export function* nameIndexSteps(table: readonly FacetRow[]): Steps<NameIndex> {
  const rows = new Map<string, number[]>();
  const words = new Set<string>();
  const lengths: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (row % stepSize === 0) yield;
    const inName = toWords(table[row]!.namn);
    for (const { folded } of inName) words.add(folded);
    const stems = [...new Set(inName.map(({ stem }) => stem))];
    for (const stem of stems) {
      const known = rows.get(stem);
      if (known === undefined) rows.set(stem, [row]);
      else known.push(row);
    }
    lengths.push(stems.length);
  }
  return { rows, words, lengths };
}

/** A word that is part of an entry's name is spelt as it should be. */
export const isNamed = ({ words }: NameIndex, { folded }: Word) => words.has(folded);

export interface NameHit {
  /** How much of the query stands in the name, rare words counting most: 0 to 1. */
  query: number;
  /** How much of the name stands in the query: 0 to 1. */
  name: number;
  /** How rare the shared words are: 0 for words in every name, 1 for a word in a single name. */
  rarity: number;
}

/** The rows whose name shares a telling word with the query. */
export function findNames({ rows, lengths }: NameIndex, words: readonly Word[]): Map<number, NameHit> {
  const telling = words.filter((word) => !word.isSmall);
  const stems = [...new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem))];
  const others = [...new Set(words.map(({ stem }) => stem))].filter((stem) => !stems.includes(stem));
  const total = stems.reduce((sum, stem) => sum + rarityOf(rows.get(stem), lengths.length), 0);
  const hits = new Map<number, { sum: number; shared: number; rarest: number }>();
  for (const stem of stems) {
    const rarity = rarityOf(rows.get(stem), lengths.length);
    for (const row of rows.get(stem) ?? []) {
      const { sum, shared, rarest } = hits.get(row) ?? { sum: 0, shared: 0, rarest: 0 };
      hits.set(row, { sum: sum + rarity, shared: shared + 1, rarest: Math.max(rarest, rarity) });
    }
  }
  // A small word finds no name, but it is part of one: "Leva vidare".
  for (const row of others.flatMap((stem) => rows.get(stem) ?? [])) {
    const hit = hits.get(row);
    if (hit !== undefined) hits.set(row, { ...hit, shared: hit.shared + 1 });
  }
  return new Map(
    [...hits].map(([row, { sum, shared, rarest }]) => [row, { query: sum / total, name: shared / lengths[row]!, rarity: rarest }]),
  );
}

/** 1 for a word in no or one name, falling to 0 for a word in all of them. */
function rarityOf(rows: readonly number[] | undefined, all: number): number {
  return 1 - Math.log(Math.max(1, rows?.length ?? 1)) / Math.log(Math.max(2, all));
}
