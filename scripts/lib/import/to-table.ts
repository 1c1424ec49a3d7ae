import type { Table, TableRow } from './table.ts';
import { importText } from './words.ts';

/** The first row that holds something has the names. Empty rows are skipped and counted. */
export function toTable(lines: readonly (readonly unknown[])[], firstNumber = 1): Table {
  const filled = lines.map((cells, i) => ({ number: i + firstNumber, cells })).filter(({ cells }) => !cells.every(isEmpty));
  const [head, ...rows] = filled;
  const headers = withoutEmptyEnd(head?.cells ?? []).map((name) => String(name ?? '').trim());
  return { headers, rows: rows.map((row) => withFault(row, headers.length)) };
}

function withFault(row: TableRow, width: number): TableRow {
  const cells = withoutEmptyEnd(row.cells);
  return cells.length <= width ? row : { ...row, fault: importText.tooManyCells(cells.length, width) };
}

function withoutEmptyEnd(cells: readonly unknown[]): readonly unknown[] {
  return cells.slice(0, cells.findLastIndex((cell) => !isEmpty(cell)) + 1);
}

const isEmpty = (cell: unknown) => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
