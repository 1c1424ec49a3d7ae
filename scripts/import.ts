import { parseArgs } from 'node:util';
import { readDoNotList } from '../src/data/do-not-list.ts';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { mapColumns } from './lib/import/columns.ts';
import { kartaPath, readKarta, writeKarta } from './lib/import/karta.ts';
import { makePlan } from './lib/import/plan.ts';
import { printChanges, printNews, printNotes, printProblems, printSummary } from './lib/import/print.ts';
import { readTable } from './lib/import/read-table.ts';
import { Unreadable } from './lib/import/table.ts';
import { importText } from './lib/import/words.ts';
import { writeChange, writeNew } from './lib/import/write-plan.ts';
import { readOptions } from './lib/options.ts';

const { values: options, positionals: [file] = [] } = readOptions(importText.help, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      skriv: { type: 'boolean', default: false },
      uppdatera: { type: 'boolean', default: false },
      slag: { type: 'string' },
      karta: { type: 'string' },
      'spara-karta': { type: 'boolean', default: false },
      blad: { type: 'string' },
      'behov-ur-text': { type: 'boolean', default: false },
      liknande: { type: 'boolean', default: false },
      allt: { type: 'boolean', default: false },
      mapp: { type: 'string', default: 'content' },
      help: { type: 'boolean' },
    },
  }),
);

try {
  if (options !== undefined) await run(options, file);
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(given: NonNullable<typeof options>, path: string | undefined): Promise<void> {
  if (path === undefined) throw new Unreadable(importText.noFile);
  const started = performance.now();
  const mapPath = given.karta ?? kartaPath(path);
  const karta = readKarta(mapPath);
  const { headers, rows } = await readTable(path, given.blad);
  const { fields, notes, faults } = mapColumns(headers, karta);
  const kolumner = Object.fromEntries(headers.map((header, i) => [header, fields[i] ?? null]));
  if (given['spara-karta']) return saveKarta(mapPath, { ...karta, kolumner });

  printNotes([...faults, ...notes]);
  if (faults.length > 0) return void (process.exitCode = 2);
  if (fields.every((field) => field === undefined)) throw new Unreadable(importText.noKnownColumn(headers));

  const today = getToday();
  const plan = makePlan(rows, {
    headers,
    fields,
    always: { ...karta.alltid, ...(given.slag === undefined ? {} : { slag: given.slag }) },
    proposesNeeds: given['behov-ur-text'],
    allowsAlike: given.liknande,
    doNotList: readDoNotList(given.mapp),
    directory: readDirectory(given.mapp, today),
    root: given.mapp,
    today,
  });
  printProblems(plan.problems, rows.length);
  printNews(plan.news, given.allt);
  printChanges(plan.changes, given.allt);
  printSummary(rows.length, plan, (performance.now() - started) / 1000);
  if (plan.problems.length > 0) process.exitCode = 1;
  if (!given.skriv) return console.log(importText.notWritten);

  for (const one of plan.news) writeNew(given.mapp, one);
  const written = given.uppdatera ? plan.changes.filter((one) => writeChange(given.mapp, one)) : [];
  saveKarta(mapPath, { ...karta, kolumner });
  console.log(importText.written(plan.news.length, written.length, plan.changes.length - written.length));
}

function saveKarta(path: string, karta: Parameters<typeof writeKarta>[1]): void {
  writeKarta(path, karta);
  console.log(importText.savedKarta(path));
}
