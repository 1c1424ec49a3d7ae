import { contentFolder } from '../../../src/data/site.ts';
import { getToday } from '../../../src/data/today.ts';
import { makePages } from '../pages/make-pages.ts';
import { startReading } from '../read-ahead/read-ahead.ts';

// node own-pages.ts <folder> [all]
// Our pages without checks, search and site map: those that the other generators make too, or all of them.
const [folder, which] = process.argv.slice(2);
const same = ['[kind]/[id].astro', '[kind]/index.astro', 'kommun/[kommun]/index.astro', 'behov/[behov].astro', 'for/[malgrupp].astro'];
const only = which === 'all' ? undefined : same.map((path) => `src/pages/${path}`);
const reading = startReading(contentFolder, getToday());
const { build } = await import('astro');
const whenBundled = () => reading.finish().then(() => true);
await build({ outDir: folder!, logLevel: 'warn', integrations: [makePages({ only, whenBundled })] });
