import { parseArgs } from 'node:util';
import { build } from 'astro';
import { siteConfig } from '../site.config.ts';
import { wantPageKeys } from '../src/data/page-key.ts';
import { contentFolder } from '../src/data/site.ts';
import { getToday } from '../src/data/today.ts';
import { lightenFullText } from './lib/full-text.ts';
import { runPagefind } from './lib/pagefind.ts';
import { codeKey } from './lib/pages/code-key.ts';
import { makePages } from './lib/pages/make-pages.ts';
import { openPageCache } from './lib/pages/page-cache.ts';
import { readAhead } from './lib/read-ahead/read-ahead.ts';
import { writeSitemap } from './lib/sitemap.ts';
import { validate } from './lib/validate.ts';

// npm run build [-- <folder>] [--andrat [--minne <folder>]] [--tradar <number>]
// All in one process: the entries that were checked are those that the pages are made from.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { andrat: { type: 'boolean' }, minne: { type: 'string' }, tradar: { type: 'string' } },
});
const { andrat = false, minne = 'node_modules/.cache/hitta-gemenskap' } = values;
const threads = values.tradar === undefined ? undefined : Number(values.tradar);
if (threads !== undefined && !(threads >= 1)) throw new Error(`Say how many threads, as in: npm run build -- --tradar 1`);
const [folder = 'dist'] = positionals;
const today = getToday();

if (threads !== 1) await readAhead(contentFolder, today);
if (validate(contentFolder, today)) {
  if (andrat) wantPageKeys();
  const cache = andrat ? openPageCache(minne, codeKey(siteConfig, today)) : undefined;
  let reading = Promise.resolve();
  // Pagefind reads the entries while the other pages are made.
  const whenEntriesAreWritten = (site: string) => (reading = runPagefind(site));
  await build({ outDir: folder, logLevel: 'warn', integrations: [makePages({ cache, threads, whenEntriesAreWritten })] });
  // And while it reads on, the site map is written.
  writeSitemap(folder, new URL(siteConfig.base.replace(/\/?$/, '/'), siteConfig.origin).href);
  await reading;
  console.log(`Fulltexten är klar: ${lightenFullText(folder)} sidor.`);
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else process.exitCode = 1;
