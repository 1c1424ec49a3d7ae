import { fieldName } from '../../src/domain/entry/issue.ts';
import type { Finding } from '../../src/data/entries.ts';

/** The findings as a person reads them, one file at a time. */
export function printReport(findings: readonly Finding[]): void {
  for (const [path, list] of groupByPath(findings)) {
    console.log(`\n${path}`);
    for (const finding of list) console.log(`  rad ${finding.line}: ${toSentence(finding)}`);
  }
}

/** Annotations that GitHub shows beside the changed line. */
export function printAnnotations(findings: readonly Finding[]): void {
  for (const finding of findings) {
    console.log(`::error file=${escape(finding.path)},line=${finding.line}::${escape(toSentence(finding))}`);
  }
}

export function toSentence({ issue }: Finding): string {
  const field = fieldName(issue);
  const written = issue.written === undefined || issue.message.includes(issue.written) ? '' : ` Du skrev ”${issue.written}”.`;
  return `${field === '' ? '' : `${field}: `}${issue.message}${written}`;
}

function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  return Map.groupBy(findings, ({ path }) => path);
}

/** A commit can hold any characters in file names and values, so none may end the command early. */
function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
