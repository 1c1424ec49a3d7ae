import { siteConfig } from '../site.config.ts';
import { writeFullTextIds } from './lib/full-text-ids.ts';
import { runPagefind } from './lib/pagefind.ts';

const [folder = 'dist'] = process.argv.slice(2);

await runPagefind(folder);
const count = writeFullTextIds(folder);
console.log(`Fulltexten är klar: ${count} sidor.`);
if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
