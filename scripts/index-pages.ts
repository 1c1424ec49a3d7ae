import { siteConfig } from '../site.config.ts';
import { writeFullText } from './lib/full-text.ts';
import { writeSitemap } from './lib/sitemap.ts';

const [folder = 'dist'] = process.argv.slice(2);

const base = siteConfig.base.replace(/\/?$/, '/');
const count = await writeFullText(folder);
writeSitemap(folder, new URL(base, siteConfig.origin).href);
console.log(`Fulltexten är klar: ${count} sidor.`);
if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
