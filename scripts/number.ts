import { readDirectory } from '../src/data/entries.ts';
import { numbersFile, readNumberedKeys } from '../src/data/entry-numbers.ts';
import { getToday } from '../src/data/today.ts';
import { addNumbers, brokenSeals, isSealed, keysWithoutNumber, readSeals, sealsFile } from './lib/entry-numbers.ts';
import { explainBrokenNumbers, printProblems } from './lib/report.ts';

const root = 'content';
const { entries } = readDirectory(root, getToday());
const [keys, seals] = [readNumberedKeys(root), readSeals()];
const broken = brokenSeals(keys, seals);
const missing = keysWithoutNumber(entries);

if (broken.length > 0) {
  printProblems(`${root}/${numbersFile}`, [explainBrokenNumbers, `Det här stämmer inte i ${sealsFile}: ${broken.join(', ')}`]);
} else if (missing.length > 0 || !isSealed(keys, seals)) {
  addNumbers(root, missing);
  console.log(
    [...missing.map((key) => `+ ${key}`), `${missing.length === 1 ? '1 post' : `${missing.length} poster`} fick kortnummer.`].join('\n'),
  );
} else {
  console.log('Alla poster har kortnummer.');
}
process.exitCode = broken.length === 0 ? 0 : 1;
