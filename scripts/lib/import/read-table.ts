import { existsSync, readFileSync, statSync } from 'node:fs';
import { readCsv } from './read-csv.ts';
import { readExcel } from './read-excel.ts';
import { readJson } from './read-json.ts';
import { Unreadable, type Table } from './table.ts';
import { importText } from './words.ts';

const mostBytes = 20 * 2 ** 20;
const mostRows = 20_000;

export async function readTable(path: string, sheet?: string): Promise<Table> {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Unreadable(importText.missingFile(path));
  const { size } = statSync(path);
  if (size > mostBytes) throw new Unreadable(importText.tooLarge(Math.round(size / 2 ** 20)));
  return parseTable(path, readFileSync(path), sheet);
}

/** What the name says that the bytes are. */
export async function parseTable(path: string, bytes: Buffer, sheet?: string): Promise<Table> {
  if (bytes.length === 0) throw new Unreadable(importText.emptyFile);
  const table = await parse(path, bytes, sheet);
  if (table.headers.length === 0) throw new Unreadable(importText.emptyFile);
  if (table.rows.length === 0) throw new Unreadable(importText.noRows);
  if (table.rows.length > mostRows) throw new Unreadable(importText.tooManyRows(table.rows.length));
  return table;
}

async function parse(path: string, bytes: Buffer, sheet?: string): Promise<Table> {
  if (/\.xlsx$/i.test(path)) return readExcel(bytes, sheet);
  if (/\.json$/i.test(path)) return readJson(bytes);
  if (/\.(csv|tsv|txt)$/i.test(path)) return readCsv(bytes);
  throw new Unreadable(/\.xls$/i.test(path) ? importText.oldExcel : importText.unknownFormat(path));
}
