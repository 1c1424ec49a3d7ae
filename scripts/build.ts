import { parseArgs } from 'node:util';
import { siteConfig } from '../site.config.ts';
import { wantPageKeys } from '../src/data/page-key.ts';
import { contentFolder } from '../src/data/site.ts';
import { getToday } from '../src/data/today.ts';
import { lightenFullText } from './lib/full-text.ts';
import { runPagefind } from './lib/pagefind.ts';
import { codeKey } from './lib/pages/code-key.ts';
import { makePages } from './lib/pages/make-pages.ts';
import { openPageCache } from './lib/pages/page-cache.ts';
import { startReading } from './lib/read-ahead/read-ahead.ts';
import { startSwap } from './lib/site-swap.ts';
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

// Astro takes a while to load and to bundle the pages. Large content is read meanwhile.
const reading = startReading(contentFolder, today, threads === 1 ? Infinity : undefined);
const { build } = await import('astro');

let isSound = false;
let fullText = Promise.resolve();
if (andrat) wantPageKeys();
const swap = startSwap(folder);
const pages = makePages({
  cache: andrat ? openPageCache(minne, codeKey(siteConfig, today)) : undefined,
  threads,
  whenBundled: async () => {
    await reading.finish();
    return (isSound = validate(contentFolder, today));
  },
  // Pagefind reads the entries while the other pages are made.
  whenEntriesAreWritten: (site) => void (fullText = runPagefind(site)),
});
await build({ outDir: swap.fresh, logLevel: 'warn', integrations: [pages] });
if (isSound) {
  // And while it reads on, the site map is written.
  writeSitemap(swap.fresh, new URL(siteConfig.base.replace(/\/?$/, '/'), siteConfig.origin).href);
  await fullText;
  console.log(`Fulltexten är klar: ${lightenFullText(swap.fresh)} sidor.`);
  swap.publish();
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else {
  swap.discard();
  process.exitCode = 1;
}
