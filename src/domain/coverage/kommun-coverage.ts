import { byArea } from '../by-area.ts';
import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { freshnessOf } from '../freshness.ts';
import { kommunFacts } from '../kommun-facts.ts';
import { kommuner, lan, type Kommun, type Lan } from '../kommuner.ts';
import { toDated } from '../sources.ts';

/** What is known about somewhere, beside how many live there. */
export interface Coverage {
  entries: readonly Entry[];
  /** How many of them a person has checked, and lately enough. */
  checked: number;
  folkmangd: number;
  /** Kronor that the state allotted for health conversations with people over 80, for 2023. */
  halsosamtal: number;
}

export interface KommunCoverage extends Coverage {
  kommun: Kommun;
}

export interface LanCoverage extends Coverage {
  lan: Lan;
  kommuner: readonly KommunCoverage[];
}

/** What is in each kommun, or is for it by name. What serves a whole län or the whole country is not counted. */
export function toKommunCoverage(shown: readonly Entry[], today: IsoDate): KommunCoverage[] {
  const area = byArea(shown);
  return kommuner.map((kommun) => {
    const entries = [...new Set([...(area.inKommun.get(kommun.kod) ?? []), ...(area.forKommun.get(kommun.kod) ?? [])])];
    return { kommun, entries, checked: countChecked(entries, today), ...factsOf(kommun) };
  });
}

/** Each län by name, with what is in it or is for it or for some of its kommuner. */
export function toLanCoverage(shown: readonly Entry[], rows: readonly KommunCoverage[], today: IsoDate): LanCoverage[] {
  const own = Map.groupBy(rows, ({ kommun }) => kommun.lan);
  const area = byArea(shown);
  return lan
    .map((l) => {
      const inLan = own.get(l) ?? [];
      const entries = [
        ...new Set([...(area.inLan.get(l.kod) ?? []), ...(area.forLan.get(l.kod) ?? []), ...inLan.flatMap((row) => row.entries)]),
      ];
      return { lan: l, kommuner: inLan, entries, checked: countChecked(entries, today), ...sumFacts(inLan) };
    })
    .sort((a, b) => swedish.compare(a.lan.namn, b.lan.namn));
}

/** For every 10,000 who live there. */
export function per10000({ entries, folkmangd }: Coverage): number {
  return (entries.length * 10_000) / folkmangd;
}

export function countChecked(entries: readonly Entry[], today: IsoDate): number {
  return entries.filter((entry) => freshnessOf(toDated(entry), today).state === 'granskad').length;
}

const swedish = new Intl.Collator('sv');

function factsOf({ kod }: Kommun) {
  const [, , folkmangd, halsosamtal] = kommunFacts[kod]!;
  return { folkmangd, halsosamtal };
}

function sumFacts(rows: readonly KommunCoverage[]) {
  const sum = (get: (row: KommunCoverage) => number) => rows.reduce((total, row) => total + get(row), 0);
  return { folkmangd: sum((row) => row.folkmangd), halsosamtal: sum((row) => row.halsosamtal) };
}
