import { wantPageKeys } from '../../src/data/page-key.ts';
import { contentFolder } from '../../src/data/site.ts';
import { getToday } from '../../src/data/today.ts';
import type { Bundling } from './bundling/bundling.ts';
import { indexPages, lightenFullText, type Fragments } from './full-text.ts';
import type { Memory } from './memory/memory.ts';
import { makeSite } from './pages/make-site.ts';
import { toPlace } from './pages/place.ts';
import { startReading } from './read-ahead/read-ahead.ts';
import { writeSitemap } from './sitemap.ts';
import { validate } from './validate.ts';

interface Building {
  bundling: Bundling;
  memory: Memory | undefined;
  threads: number | undefined;
}

/** Builds the site when nothing is wrong with the entries. False when something is. The entries that are checked are those that the pages are made from. */
export async function buildSite(folder: string, building: Building): Promise<boolean> {
  await read(building);
  if (!validate(contentFolder, getToday())) return false;
  const { bundling, memory, threads } = building;
  const place = toPlace(folder);
  let fragments: Promise<Fragments> | undefined;
  const whenEntriesAreWritten = () => void (fragments = indexPages(folder));
  const pages = await makeSite(await bundling.bundle, place, { memory: memory?.pages, threads, whenEntriesAreWritten });
  writeSitemap(folder, place.home, pages);
  await bundling.finished;
  console.log(`Fulltexten är klar: ${lightenFullText(folder, await fragments!)} sidor.`);
  return true;
}

async function read({ bundling, memory, threads }: Building): Promise<void> {
  if (memory !== undefined) wantPageKeys();
  const reading = startReading(contentFolder, getToday(), memory?.readings);
  // Until it has bundled, Astro needs the other processor. With one thread, nothing else is in the memory meanwhile.
  if (threads === 1) await bundling.finished;
  else void bundling.finished.then(() => reading.share());
  await reading.finish();
}
