import Papa from 'papaparse';
import { decode } from './decode.ts';
import type { Table } from './table.ts';
import { toTable } from './to-table.ts';
import { importText } from './words.ts';

/** Commas, semicolons, tabs or bars between the cells, whichever the file has. */
export function readCsv(bytes: Buffer): Table {
  const text = decode(bytes);
  const [, delimiter = ''] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(text.replace(/^sep=.\r?\n/i, ''), {
    delimiter,
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  const table = toTable(data, delimiter === '' ? 1 : 2);
  const faulty = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row + (delimiter === '' ? 1 : 2)));
  const rows = table.rows.map((row) => (faulty.has(row.number) ? { ...row, fault: importText.quotes } : row));
  return { ...table, rows };
}
