import { getToday } from '../src/data/today.ts';
import { validate } from './lib/validate.ts';

const [root = 'content'] = process.argv.slice(2);

process.exitCode = validate(root, getToday()) ? 0 : 1;
