import { parseArgs } from 'node:util';
import { siteConfig } from '../site.config.ts';
import { wantPageKeys } from '../src/data/page-key.ts';
import { contentFolder } from '../src/data/site.ts';
import { getToday } from '../src/data/today.ts';
import { lightenFullText } from './lib/full-text.ts';
import { codeKey } from './lib/memory/code-key.ts';
import { openMemory } from './lib/memory/memory.ts';
import { runPagefind } from './lib/pagefind.ts';
import { makeAgain } from './lib/pages/make-again.ts';
import { makePages } from './lib/pages/make-pages.ts';
import { toPlace } from './lib/pages/place.ts';
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

if (andrat) wantPageKeys();
const memory = andrat ? openMemory(minne, codeKey(siteConfig, today)) : undefined;
const reading = startReading(contentFolder, today, { most: threads === 1 ? Infinity : undefined, memory: memory?.readings });

let isSound = false;
async function checkEntries(): Promise<boolean> {
  await reading.finish();
  return (isSound = validate(contentFolder, today));
}

const swap = startSwap(folder);
const place = toPlace(swap.fresh);
let fullText = Promise.resolve();
const making = {
  memory: memory?.pages,
  threads,
  // Pagefind reads the entries while the other pages are made.
  whenEntriesAreWritten: () => void (fullText = runPagefind(swap.fresh)),
};
const kept = memory?.bundle.find();
if (kept !== undefined) {
  memory!.bundle.restoreFiles(swap.fresh);
  if (await checkEntries()) await makeAgain(kept, place, making);
} else {
  // Astro takes a while to load and to bundle the pages. Many entries are read meanwhile.
  const { build } = await import('astro');
  const pages = makePages({ ...making, whenBundled: (bundle) => (memory?.bundle.keep(bundle), checkEntries()) });
  await build({ outDir: swap.fresh, logLevel: 'warn', integrations: [pages] });
  memory?.bundle.keepScripts(swap.fresh);
}
if (isSound) {
  // And while it reads on, the site map is written.
  writeSitemap(swap.fresh, place.home);
  await fullText;
  console.log(`Fulltexten är klar: ${lightenFullText(swap.fresh)} sidor.`);
  swap.publish();
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else {
  swap.discard();
  process.exitCode = 1;
}
