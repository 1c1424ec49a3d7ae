import { writeFileSync } from 'node:fs';
import { toWordsModules } from './lib/words-modules.ts';

for (const [path, content] of Object.entries(toWordsModules())) {
  writeFileSync(path, content);
  console.log(`${path}: ${content.length} tecken`);
}
