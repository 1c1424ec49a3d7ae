import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { toShown } from '../src/domain/search/shown.ts';
import { toDocument } from './lib/bench/documents.ts';
import { createGzipServer } from './lib/bench/gzip-server.ts';
import { repeatEntries, writeLargeSite } from './lib/bench/large-site.ts';
import { library as fuse } from './lib/bench/library-fuse.ts';
import { library as minisearch } from './lib/bench/library-minisearch.ts';
import { library as orama } from './lib/bench/library-orama.ts';
import { measureLoad, slowPhone } from './lib/bench/load.ts';
import { writePagefindSite, writePlainSite } from './lib/bench/plain-sites.ts';
import { printParts, printSpeed, printTable, type Row } from './lib/bench/print-tables.ts';
import { measureQuality, readQuestions } from './lib/bench/quality.ts';
import { ownSite, plainSite } from './lib/bench/sites.ts';
import { measureSpeed } from './lib/bench/speed.ts';
import { readCorpus } from './lib/search-eval/searches.ts';
import { findChrome } from './lib/test/chrome.ts';

const [dist = 'dist'] = process.argv.slice(2);
const libraries = { minisearch, orama, fuse };
const titles = { own: 'Vår sökning', minisearch: 'MiniSearch', orama: 'Orama', fuse: 'Fuse.js', pagefind: 'Pagefind ensamt' };

/** A need, and a word that only the full text knows. */
const first = 'fika smörgås';
const repeats = ['promenad', 'schack', 'sorgegrupp stockholm', 'biljard', 'språkkafé malmö', 'högläsning'];
const largeCount = 2400;

const today = getToday();
const documents = toShown(readDirectory('content', today).entries, today).map(toDocument);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const at = (name: string) => join(folder, name);

for (const [name, library] of Object.entries(libraries)) await writePlainSite(at(name), name, library, documents);
await writePagefindSite(at('pagefind'), dist);
const corpus = readCorpus();
await writeLargeSite(at('large'), dist, repeatEntries(corpus, largeCount));

const executablePath = findChrome();
if (executablePath === undefined) throw new Error('No browser: set CHROME_PATH');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const servers = { plain: await createGzipServer(folder), own: await createGzipServer(dist) };

const qualities = await measureQuality(corpus, libraries);
const rows: Row[] = [];
for (const site of [
  ownSite(servers.own.url),
  ...['minisearch', 'orama', 'fuse', 'pagefind'].map((name) => plainSite(servers.plain.url, name)),
]) {
  const name = site.name as keyof typeof titles;
  rows.push({ name: titles[name], load: await measureLoad(browser, site, first, repeats), quality: qualities[name] });
}
const large = await createGzipServer(at('large'));
const speed = await measureSpeed(
  browser,
  `${large.url}sok/`,
  first,
  readQuestions().map(({ q }) => q),
);

console.log(
  `${documents.length} poster. Nätet: ${slowPhone.latency} ms, ${slowPhone.bytesPerSecond / 1000} kB/s. Processorn: ${slowPhone.cpu} gånger långsammare.\n`,
);
printTable(rows);
console.log('\nVår sökning, delar i kB:');
printParts(rows[0]!.load.parts);
console.log();
printSpeed(largeCount, speed);

await browser.close();
for (const { server } of [servers.plain, servers.own, large]) server.close();
rmSync(folder, { recursive: true });
