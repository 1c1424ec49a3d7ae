import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { mapColumns } from '../scripts/lib/import/columns.ts';
import type { Karta } from '../scripts/lib/import/karta.ts';
import { makePlan, type Plan, type PlanRules } from '../scripts/lib/import/plan.ts';
import { parseTable } from '../scripts/lib/import/read-table.ts';
import type { DoNotList } from '../src/data/do-not-list.ts';
import { readDirectory } from '../src/data/entries.ts';
import { today } from './example-entry.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder of its own with the entries of a fixture, so that a test may write. */
export function copyContent(fixture = 'tests/fixtures/complete'): string {
  const root = join(temporaryFolder(), 'content');
  cpSync(fixture, root, { recursive: true });
  return root;
}

const nobody: DoNotList = { salt: '', hashes: new Set() };

/** What the import would do with the file, and what it says about the columns. */
export async function planFor(
  name: string,
  bytes: Buffer | string,
  karta: Partial<Karta> = {},
  rules: Partial<PlanRules> = {},
): Promise<Plan & { notes: string[] }> {
  const table = await parseTable(name, Buffer.from(bytes));
  const { fields, notes, faults } = mapColumns(table.headers, { kolumner: {}, alltid: {}, ...karta });
  const root = rules.root ?? 'tests/fixtures/complete';
  const plan = makePlan(table.rows, {
    headers: table.headers,
    fields,
    always: karta.alltid ?? {},
    proposesNeeds: false,
    allowsAlike: false,
    doNotList: nobody,
    directory: readDirectory(root, today),
    root,
    today,
    ...rules,
  });
  return { ...plan, notes: [...faults, ...notes] };
}

export const rightColumns: Readonly<Record<string, string>> = {
  Slag: 'Aktivitet',
  Verksamhet: 'Bokstugan',
  Beskrivning: 'Läs och prata om böcker med andra. Du behöver inte ha läst något innan du kommer hit.',
  Arrangör: 'Föreningen Exempel',
  'Typ av arrangör': 'förening',
  Kategori: 'bok',
  Målgrupp: 'Alla',
  Ensamhetsform: 'social',
  Kommun: 'Lund',
  Format: 'på plats',
  Gatuadress: 'Boktorget 1',
  Postnr: '222 22',
  Ort: 'Lund',
  Öppettider: 'tisdagar 13–15',
  Pris: 'gratis',
  Anmälan: 'nej',
  Telefon: '040-628 04 00',
  Hemsida: 'https://exempel.example/bok',
  Källa: 'https://exempel.example/bok',
};

/** A file with semicolons: the right columns with some cells changed, one line for each change. A new name is a new column. */
export function toCsv(...changes: readonly Readonly<Record<string, string>>[]): string {
  const headers = [...new Set([...Object.keys(rightColumns), ...changes.flatMap((change) => Object.keys(change))])];
  const rows = changes.map((change) => headers.map((header) => quote({ ...rightColumns, ...change }[header] ?? '')).join(';'));
  return `${headers.join(';')}\n${rows.join('\n')}\n`;
}

const quote = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
