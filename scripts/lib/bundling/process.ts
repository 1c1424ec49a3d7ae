import { build } from 'astro';
import { openBundleMemory } from '../memory/bundle-memory.ts';
import { insteadOfPages } from './instead-of-pages.ts';

// node process.ts <site> <memory>
// Puts the files of the site that are no pages into its folder, and keeps what makes the pages. Says when that can be used: the scripts
// of the site come later.
const [site, folder] = process.argv.slice(2) as [string, string];

// A build that is killed takes this with it: the next one may use the same folder.
process.once('disconnect', () => process.exit(1));
process.channel!.unref();

const memory = openBundleMemory(folder);
const keep = insteadOfPages('keep-bundle', (bundle) => {
  memory.keep(bundle);
  process.send!('kept');
});
await build({ outDir: site, logLevel: 'warn', integrations: [keep] });
memory.keepScripts(site);
