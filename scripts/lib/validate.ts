import { siteConfig } from '../../site.config.ts';
import { readDirectory } from '../../src/data/entries.ts';
import { numbersFile, readNumberedKeys } from '../../src/data/entry-numbers.ts';
import type { IsoDate } from '../../src/domain/dates.ts';
import { isAkutOverdue } from '../../src/domain/freshness.ts';
import { toDated } from '../../src/domain/sources.ts';
import { brokenSeals, keysWithoutNumber, readSeals } from './entry-numbers.ts';
import { findProblems } from './instans/check.ts';
import { findToldPlaces } from './protected-places.ts';
import { explainBrokenNumbers, printAnnotations, printOverdue, printProblems, printReport, printUnnumbered } from './report.ts';

/** Checks all entries under a folder and the settings, and tells what must be mended. True when nothing must. */
export function validate(root: string, today: IsoDate): boolean {
  const directory = readDirectory(root, today);
  const { entries } = directory;
  const isOurs = root === 'content';
  const findings = [...directory.findings, ...(isOurs ? findToldPlaces(directory) : [])];
  const problems = findProblems(siteConfig);
  if (problems.length > 0) printProblems('site.config.ts', problems);
  printReport(findings);
  const numbers = isOurs && brokenSeals(readNumberedKeys(root), readSeals()).length > 0 ? [explainBrokenNumbers] : [];
  if (numbers.length > 0) printProblems(`${root}/${numbersFile}`, numbers);
  if (process.env['GITHUB_ACTIONS'] === 'true') printAnnotations(findings);

  const count = new Set(findings.map(({ path }) => path)).size;
  if (problems.length > 0) console.log('\nRätta site.config.ts. Fälten står i docs/DRIFT.md.');
  else if (count > 0)
    console.log(`\n${count} av ${new Set([...directory.paths.values(), ...findings.map(({ path }) => path)]).size} poster behöver rättas.`);
  else if (numbers.length === 0) console.log(`Allt stämmer. ${entries.length} poster.`);
  printOverdue(entries.filter((entry) => isAkutOverdue(toDated(entry), today)));
  if (readNumberedKeys(root).length > 0) printUnnumbered(keysWithoutNumber(entries).length);
  return findings.length + problems.length + numbers.length === 0;
}
