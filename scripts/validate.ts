import { getToday } from '../src/data/today.ts';
import { readAhead } from './lib/read-ahead/read-ahead.ts';
import { validate } from './lib/validate.ts';

const [root = 'content'] = process.argv.slice(2);

const today = getToday();
await readAhead(root, today);
process.exitCode = validate(root, today) ? 0 : 1;
