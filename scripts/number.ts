import { readDirectory } from '../src/data/entries.ts';
import { numbersFile, readNumberedKeys } from '../src/data/entry-numbers.ts';
import { getToday } from '../src/data/today.ts';
import { addNumbers, brokenSeals, keysWithoutNumber, readSeals, sealsFile } from './lib/entry-numbers.ts';

const root = 'content';
const { entries } = readDirectory(root, getToday());
const broken = brokenSeals(readNumberedKeys(root), readSeals());
const missing = keysWithoutNumber(entries);

if (broken.length > 0) {
  console.log(`En rad i ${root}/${numbersFile} har ändrats, flyttats eller tagits bort. Då öppnar gamla länkar fel post.`);
  console.log(`Ta tillbaka filen som den var. Det här stämmer inte i ${sealsFile}: ${broken.join(', ')}`);
} else if (missing.length === 0) {
  console.log('Alla poster har kortnummer.');
} else {
  addNumbers(root, missing);
  console.log(`${missing.map((key) => `+ ${key}`).join('\n')}\n${missing.length} poster fick kortnummer.`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
