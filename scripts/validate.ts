import { getToday } from '../src/data/today.ts';
import { startReading } from './lib/read-ahead/read-ahead.ts';
import { validate } from './lib/validate.ts';

const [root = 'content'] = process.argv.slice(2);

const today = getToday();
const reading = startReading(root, today);
reading.share();
await reading.finish();
process.exitCode = validate(root, today) ? 0 : 1;
