import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { printAnnotations, printReport } from './lib/report.ts';

const [root = 'content'] = process.argv.slice(2);
const { entries, findings } = readDirectory(root, getToday());

printReport(findings);
if (process.env['GITHUB_ACTIONS'] === 'true') printAnnotations(findings);

const count = new Set(findings.map(({ path }) => path)).size;
console.log(count === 0 ? `Allt stämmer. ${entries.length} poster.` : `\n${count} av ${entries.length + count} poster behöver rättas.`);
process.exitCode = findings.length === 0 ? 0 : 1;
