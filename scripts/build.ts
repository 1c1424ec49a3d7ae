import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { siteConfig } from '../site.config.ts';
import { getToday } from '../src/data/today.ts';
import { startBundling } from './lib/bundling/bundling.ts';
import { openScratchMemory } from './lib/memory/bundle-memory.ts';
import { codeKey } from './lib/memory/code-key.ts';
import { openMemory } from './lib/memory/memory.ts';
import { startSwap } from './lib/site-swap.ts';

// npm run build [-- <folder>] [--andrat [--minne <folder>]] [--tradar <number>]
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

const memory = andrat ? openMemory(minne, codeKey(siteConfig, getToday())) : undefined;
const swap = startSwap(folder);
const bundling = startBundling(swap.fresh, memory?.bundle ?? openScratchMemory());
// The rest takes a quarter of a second to load, and Astro begins meanwhile.
const { buildSite } = await import('./lib/build-site.ts');
if (await buildSite(swap.fresh, { bundling, memory, threads })) {
  swap.publish();
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else {
  bundling.stop();
  process.exitCode = 1;
}
