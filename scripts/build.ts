import { build } from 'astro';
import { siteConfig } from '../site.config.ts';
import { contentFolder } from '../src/data/site.ts';
import { getToday } from '../src/data/today.ts';
import { indexPages } from './lib/index-pages.ts';
import { validate } from './lib/validate.ts';

// npm run build [-- <folder>]. All in one process: the entries that were checked are those that the pages are made from.
const [folder = 'dist'] = process.argv.slice(2);

if (validate(contentFolder, getToday())) {
  await build({ outDir: folder, logLevel: 'warn' });
  await indexPages(folder);
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else process.exitCode = 1;
