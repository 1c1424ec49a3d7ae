import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { answersPath, toAnswersPage } from './lib/answers/page.ts';

const before = existsSync(answersPath) ? readFileSync(answersPath, 'utf8') : '';
const after = toAnswersPage();

if (after !== before) writeFileSync(answersPath, after);
console.log(after === before ? `${answersPath} var redan rätt.` : `${answersPath} är uppdaterad.`);
