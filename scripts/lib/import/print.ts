import { toOneLine } from '../report.ts';
import type { Change, NewFile, Plan } from './plan.ts';
import type { RowProblem } from './read-row.ts';
import { importText } from './words.ts';

/** As many as somebody reads. */
const most = 20;

export function printNotes(notes: readonly string[]): void {
  for (const note of notes) console.log(toOneLine(note));
}

/** What is the same in most rows is said once, and the rest row by row. */
export function printProblems(problems: readonly RowProblem[], rows: number): void {
  const said = Map.groupBy(problems, ({ column, message }) => `${column}\n${message}`);
  const isCommon = ({ length }: readonly RowProblem[]) => length >= 3 && length > rows / 2;
  const common = [...said.values()].filter(isCommon);
  for (const [count, list] of Map.groupBy(common, ({ length }) => length)) {
    console.log(`\n${importText.inMostRows(count, rows)}`);
    for (const [problem] of list) printProblem(problem!);
  }
  if (common.length > 0) console.log(`\n${importText.sameInAll}`);
  const rest = problems.filter(({ column, message }) => !isCommon(said.get(`${column}\n${message}`)!));
  for (const [row, list] of Map.groupBy(rest, (problem) => problem.row)) {
    console.log(`\nrad ${row}`);
    list.forEach(printProblem);
  }
}

function printProblem({ column, message }: RowProblem): void {
  console.log(`  ${column === '' ? '' : `${toOneLine(column)}: `}${toOneLine(message)}`);
}

export function printNews(news: readonly NewFile[], showsAll: boolean): void {
  const shown = showsAll ? news : news.slice(0, most);
  if (news.length > 0) console.log('\nNya filer:');
  for (const { row, path, source } of shown) {
    console.log(`  rad ${row}: ${path}`);
    if (showsAll) console.log(source.replace(/^/gm, '    + ').trimEnd());
  }
  printRest(news.length - shown.length);
}

export function printChanges(changes: readonly Change[], showsAll: boolean): void {
  const shown = showsAll ? changes : changes.slice(0, most);
  if (changes.length > 0) console.log('\nÄndringar i filer som finns:');
  for (const { row, path, hunks, notes } of shown) {
    console.log(`  rad ${row}: ${path}`);
    for (const { before, after } of hunks) {
      for (const line of before) console.log(`    - ${toOneLine(line)}`);
      for (const line of after) console.log(`    + ${toOneLine(line)}`);
    }
    for (const note of notes) console.log(`    ${note}`);
  }
  printRest(changes.length - shown.length);
}

function printRest(count: number): void {
  if (count > 0) console.log(`  och ${count} till; visa alla med --allt`);
}

export function printSummary(rows: number, { news, changes, same, problems }: Plan, seconds: number): void {
  const faulty = new Set(problems.map(({ row }) => row)).size;
  console.log(`\n${rows} rader på ${seconds.toFixed(1).replace('.', ',')} s.`);
  console.log(`Nya: ${news.length}. Ändras: ${changes.length}. Lika som nu: ${same.length}. Behöver rättas: ${faulty}.`);
}
