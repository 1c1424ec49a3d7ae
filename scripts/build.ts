import { parseArgs } from 'node:util';
import { build } from 'astro';
import { siteConfig } from '../site.config.ts';
import { contentFolder } from '../src/data/site.ts';
import { getToday } from '../src/data/today.ts';
import { codeKey } from './lib/changed/code-key.ts';
import { onlyChanged } from './lib/changed/only-changed.ts';
import { openPageCache } from './lib/changed/page-cache.ts';
import { indexPages } from './lib/index-pages.ts';
import { validate } from './lib/validate.ts';

// npm run build [-- <folder>] [--andrat [--minne <folder>]]. All in one process: the entries that were checked are those that the pages are made from.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { andrat: { type: 'boolean' }, minne: { type: 'string' } } });
const { andrat = false, minne = 'node_modules/.cache/hitta-gemenskap' } = values;
const [folder = 'dist'] = positionals;
const today = getToday();

if (validate(contentFolder, today)) {
  const changed = andrat ? [onlyChanged(openPageCache(minne, codeKey(siteConfig, today)))] : [];
  await build({ outDir: folder, logLevel: 'warn', integrations: changed });
  await indexPages(folder);
  if (siteConfig.epost.endsWith('.example')) console.log('Obs: adresserna i site.config.ts är exempel. Byt dem innan du publicerar.');
} else process.exitCode = 1;
