import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { progressFile, type ProgressMonth } from '../src/data/progress.ts';
import { readOptions } from './lib/options.ts';
import { readMonths, ShallowClone } from './lib/progress/git-months.ts';

const help = `npm run progress

Räknar i git hur många poster det fanns varje månad, och hur många som en människa hade kontrollerat.
Skriver ${progressFile}. Sidan /tackning/ läser den filen.`;

const { values } = readOptions(help, () => parseArgs({ options: { help: { type: 'boolean' } } }));

if (values !== undefined) {
  try {
    const months = readMonths('.');
    for (const { month, entries, checked } of months) console.log(`${month}  ${entries} poster, ${checked} kontrollerade`);
    writeFileSync(progressFile, `[\n${months.map(toLine).join(',\n')}\n]\n`);
    console.log(`Skrev ${progressFile}.`);
  } catch (error) {
    if (!(error instanceof ShallowClone)) throw error;
    console.error('Hela historien finns inte här. Hämta den först: git fetch --unshallow');
    process.exitCode = 2;
  }
}

/** One line for each month, so that a diff is one line. */
function toLine({ month, entries, checked }: ProgressMonth): string {
  return `  { "month": "${month}", "entries": ${entries}, "checked": ${checked} }`;
}
