import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { findDifference, printDifference } from './lib/needs.ts';

const [part = '', root = 'content'] = process.argv.slice(2);
const { entries, paths, findings } = readDirectory(root, getToday());

const chosen = entries.map((entry) => ({ entry, path: paths.get(`${entry.kind}/${entry.id}`)! })).filter(({ path }) => path.includes(part));
const differences = chosen.flatMap(({ entry, path }) => findDifference(path, entry) ?? []);

differences.forEach(printDifference);
console.log(`\n${differences.length} av ${chosen.length} poster att titta på. Det är förslag. Du avgör vad som stämmer.`);
if (findings.length > 0) console.log('Poster med fel är inte med. Kör npm run validate först.');
