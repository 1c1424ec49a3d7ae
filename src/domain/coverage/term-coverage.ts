import { behov } from '../behov.ts';
import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { withBroader } from '../search/filters.ts';
import { ensamhetsformer, malgrupper } from '../taxonomy.ts';
import { idsOf, type Vocabulary } from '../vocabulary.ts';
import { countChecked, type KommunCoverage } from './kommun-coverage.ts';

/** The three ways to ask what is missing. A need is also met by a narrower one; a group only by what names it. */
export const coverageLists = {
  ensamhetsformer: { terms: ensamhetsformer as Vocabulary, of: (entry: Entry): readonly string[] => entry.ensamhetsformer },
  malgrupper: { terms: malgrupper as Vocabulary, of: (entry: Entry): readonly string[] => entry.malgrupper },
  behov: { terms: behov as Vocabulary, of: (entry: Entry): readonly string[] => withBroader(entry.behov) },
} as const;
export type CoverageList = keyof typeof coverageLists;

export interface TermCoverage {
  id: string;
  label: string;
  /** In the whole directory, also what is for the whole country. */
  entries: number;
  checked: number;
  /** How many of the kommuner have nothing of their own. */
  kommunerWithout: number;
}

/** Every term of a list, the one that most kommuner lack first. */
export function toTermCoverage(
  list: CoverageList,
  shown: readonly Entry[],
  rows: readonly KommunCoverage[],
  today: IsoDate,
): TermCoverage[] {
  const { terms, of } = coverageLists[list];
  const carrying = groupByTerm(shown, of);
  const local = rows.map(({ entries }) => new Set(entries.flatMap(of)));
  return idsOf(terms)
    .map((id) => {
      const entries = carrying.get(id) ?? [];
      const kommunerWithout = local.filter((found) => !found.has(id)).length;
      return { id, label: terms[id]!.label, entries: entries.length, checked: countChecked(entries, today), kommunerWithout };
    })
    .sort((a, b) => b.kommunerWithout - a.kommunerWithout || a.entries - b.entries);
}

/** The labels that nothing there carries, in the order of the list. */
export function missingIn({ entries }: Pick<KommunCoverage, 'entries'>, list: CoverageList): string[] {
  const { terms, of } = coverageLists[list];
  const found = new Set(entries.flatMap(of));
  return idsOf(terms)
    .filter((id) => !found.has(id))
    .map((id) => terms[id]!.label);
}

/** How many there carry each term, in the order of the list. */
export function countTerms({ entries }: Pick<KommunCoverage, 'entries'>, list: CoverageList): number[] {
  const { terms, of } = coverageLists[list];
  const carrying = groupByTerm(entries, of);
  return idsOf(terms).map((id) => carrying.get(id)?.length ?? 0);
}

function groupByTerm(entries: readonly Entry[], of: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of of(entry)) {
      const list = groups.get(id);
      if (list === undefined) groups.set(id, [entry]);
      else list.push(entry);
    }
  }
  return groups;
}
