import { readFileSync, writeFileSync } from 'node:fs';
import { withGeneratedParts } from './lib/readme/generated-parts.ts';

const path = 'content/README.md';
const before = readFileSync(path, 'utf8');
const after = withGeneratedParts(before);

if (after !== before) writeFileSync(path, after);
console.log(after === before ? `${path} var redan rätt.` : `${path} är uppdaterad.`);
