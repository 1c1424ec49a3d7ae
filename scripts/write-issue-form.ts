import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formPath, toFormFile } from './lib/issue/form-file.ts';

const before = existsSync(formPath) ? readFileSync(formPath, 'utf8') : '';
const after = toFormFile();

if (after !== before) writeFileSync(formPath, after);
console.log(after === before ? `${formPath} var redan rätt.` : `${formPath} är uppdaterad.`);
