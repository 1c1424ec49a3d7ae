import { toCsv } from '../open-data/csv.ts';
import { licence } from '../open-data/publisher.ts';
import { idsOf } from '../vocabulary.ts';
import { per10000, type KommunCoverage } from './kommun-coverage.ts';
import { countTerms, coverageLists } from './term-coverage.ts';

const lists = idsOf(coverageLists);
const fixed = ['kommunkod', 'kommun', 'lan', 'poster', 'kontrollerade', 'folkmangd_2019', 'poster_per_10000', 'halsosamtal_2023_kronor'];

/** One row for each kommun, with how many entries carry each form, group and need. */
export function toCoverageCsv(rows: readonly KommunCoverage[]): string {
  const terms = lists.flatMap((list) => idsOf(coverageLists[list].terms).map((id) => `${list}_${id}`));
  return toCsv(
    [...fixed, ...terms, 'licens'],
    rows.map((row) => [...fixedCells(row), ...lists.flatMap((list) => countTerms(row, list)), licence.namn]),
  );
}

function fixedCells(row: KommunCoverage) {
  const { kommun, entries, checked, folkmangd, halsosamtal } = row;
  const rate = Math.round(per10000(row) * 100) / 100;
  return [kommun.kod, kommun.namn, kommun.lan.namn, entries.length, checked, folkmangd, rate, halsosamtal];
}
