import { contentFolder } from '../../../src/data/site.ts';
import { getToday } from '../../../src/data/today.ts';
import { startBundling } from '../bundling/bundling.ts';
import { openScratchMemory } from '../memory/bundle-memory.ts';
import { makeSite } from '../pages/make-site.ts';
import { toPlace } from '../pages/place.ts';
import { startReading } from '../read-ahead/read-ahead.ts';

// node own-pages.ts <folder> [all]
// Our pages without checks, search and site map: those that the other generators make too, or all of them.
const [folder, which] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder');
const same = ['[kind]/index.astro', 'stodlinjer/index.astro', 'kommun/[kommun]/index.astro', 'behov/[behov].astro', 'for/[malgrupp].astro'];
const only = which === 'all' ? undefined : same.map((path) => `src/pages/${path}`);
const reading = startReading(contentFolder, getToday());
const bundling = startBundling(folder, openScratchMemory());
void bundling.finished.then(() => reading.share());
await reading.finish();
await makeSite(await bundling.bundle, toPlace(folder), { only });
await bundling.finished;
