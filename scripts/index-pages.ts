import { siteConfig } from '../site.config.ts';
import { writeFullText } from './lib/full-text.ts';

const [folder = 'dist'] = process.argv.slice(2);

const count = await writeFullText(folder);
console.log(`Fulltexten är klar: ${count} sidor.`);
if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
