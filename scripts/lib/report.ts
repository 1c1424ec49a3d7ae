import { fieldName, type Issue } from '../../src/domain/entry/issue.ts';
import type { Finding } from '../../src/data/check-files.ts';

/** The findings as a person reads them, one file at a time. */
export function printReport(findings: readonly Finding[]): void {
  for (const [path, list] of groupByPath(findings)) {
    console.log(`\n${toOneLine(path)}`);
    for (const finding of list) console.log(`  rad ${finding.line}: ${toOneLine(toSentence(finding))}`);
  }
}

/** What is wrong in a file that is no entry. */
export function printProblems(path: string, problems: readonly string[]): void {
  console.log(`\n${path}`);
  for (const problem of problems) console.log(`  ${toOneLine(problem)}`);
}

/** Lines for emergencies that nobody has checked for too long: no mistake of the contributor's, so it stops nothing. */
export function printOverdue(lines: readonly { id: string }[]): void {
  if (lines.length > 0)
    console.log(`Till redaktionen: de här numren gäller liv och hälsa och behöver kontrolleras: ${lines.map(({ id }) => id).join(', ')}.`);
}

/** Somebody has a list on paper whose code is the place of a line. */
export const explainBrokenNumbers =
  'En rad har ändrats, flyttats eller tagits bort. Då öppnar länkar och utskrifter som folk redan har fel post. Ta tillbaka filen som den var. Nya poster får sin rad av: npm run number';

/** New entries work without a number, but links to lists with them are longer. Only those who publish can give them one. */
export function printUnnumbered(count: number): void {
  if (count > 0)
    console.log(`Till redaktionen: ${count === 1 ? '1 post' : `${count} poster`} har inget kortnummer ännu. Kör: npm run number`);
}

/** Annotations that GitHub shows beside the changed line. */
export function printAnnotations(findings: readonly Finding[]): void {
  for (const finding of findings) {
    console.log(`::error file=${escapeProperty(finding.path)},line=${finding.line}::${escape(toSentence(finding))}`);
  }
}

export function toSentence({ issue }: Finding): string {
  const field = fieldName(issue);
  return `${field === '' ? '' : `${field}: `}${toAnswer(issue)}`;
}

/** What was written, unless the message says it, and then the message. For those who know which field it is about. */
export function toAnswer({ message, written }: Issue): string {
  return written === undefined || message.includes(`”${written}”`) ? message : `Du skrev ”${written}”. ${message}`;
}

function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  return Map.groupBy(findings, ({ path }) => path);
}

/** GitHub obeys any printed line that begins with :: or holds ##[, and a terminal obeys control characters. */
export function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/##\[/g, '## [');
}

/** A commit can hold any characters in file names and values, so none may end the command early. */
function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** GitHub turns these two back only before the double colon. */
function escapeProperty(text: string): string {
  return escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
