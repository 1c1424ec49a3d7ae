import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { siteConfig } from '../site.config.ts';
import { wantPageKeys } from '../src/data/page-key.ts';
import { contentFolder } from '../src/data/site.ts';
import { getToday } from '../src/data/today.ts';
import { lightenFullText } from './lib/full-text.ts';
import { startBundling } from './lib/bundling/bundling.ts';
import { openScratchMemory } from './lib/memory/bundle-memory.ts';
import { codeKey } from './lib/memory/code-key.ts';
import { openMemory } from './lib/memory/memory.ts';
import { runPagefind } from './lib/pagefind.ts';
import { makeSite } from './lib/pages/make-site.ts';
import { toPlace } from './lib/pages/place.ts';
import { startReading } from './lib/read-ahead/read-ahead.ts';
import { startSwap } from './lib/site-swap.ts';
import { writeSitemap } from './lib/sitemap.ts';
import { validate } from './lib/validate.ts';

// npm run build [-- <folder>] [--andrat [--minne <folder>]] [--tradar <number>]
// The entries that are checked here are those that the pages are made from.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { andrat: { type: 'boolean' }, minne: { type: 'string' }, tradar: { type: 'string' } },
});
const { andrat = false, minne = 'node_modules/.cache/hitta-gemenskap' } = values;
const threads = values.tradar === undefined ? undefined : Number(values.tradar);
if (threads !== undefined && !(threads >= 1)) throw new Error(`Say how many threads, as in: npm run build -- --tradar 1`);
const [folder = 'dist'] = positionals;
// Ctrl+C ends the build as a mistake of ours does: nothing is left of it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(128 + constants.signals[signal]));
const today = getToday();

if (andrat) wantPageKeys();
const memory = andrat ? openMemory(minne, codeKey(siteConfig, today)) : undefined;
const reading = startReading(contentFolder, today, memory?.readings);
const swap = startSwap(folder);
const bundling = startBundling(swap.fresh, memory?.bundle ?? openScratchMemory());
// Until it has bundled, Astro needs the other processor. With one thread, nothing else is in the memory meanwhile.
if (threads === 1) await bundling.finished;
else void bundling.finished.then(() => reading.share());
await reading.finish();
if (validate(contentFolder, today)) {
  const place = toPlace(swap.fresh);
  let fullText = Promise.resolve();
  // Pagefind reads the entries while the other pages are made, and reads on while the site map is written.
  const whenEntriesAreWritten = () => void (fullText = runPagefind(swap.fresh));
  await makeSite(await bundling.bundle, place, { memory: memory?.pages, threads, whenEntriesAreWritten });
  writeSitemap(swap.fresh, place.home);
  await Promise.all([bundling.finished, fullText]);
  console.log(`Fulltexten är klar: ${lightenFullText(swap.fresh)} sidor.`);
  swap.publish();
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else {
  bundling.stop();
  process.exitCode = 1;
}
