import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createGzipServer } from './lib/bench/gzip-server.ts';
import { measureMap, type Measured } from './lib/bench-map/measure.ts';
import { makePoints } from './lib/bench-map/points.ts';
import { printMaps, type MapRow } from './lib/bench-map/print.ts';
import { writeLibrarySite, writeOwnSite } from './lib/bench-map/sites.ts';
import { findChrome } from './lib/test/chrome.ts';

// npm run bench:map [-- 1000 10000 50000]
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 50_000];
const rounds = 3;
const names = ['own', 'supercluster', 'markercluster'];

const executablePath = findChrome();
if (executablePath === undefined) throw new Error('No browser: set CHROME_PATH');
const folder = mkdtempSync(join(tmpdir(), 'bench-map-'));
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const rows: MapRow[] = [];

for (const size of sizes) {
  const points = makePoints(size);
  const at = (name: string) => join(folder, String(size), name);
  writeOwnSite(at('own'), 'dist', points);
  for (const name of names.slice(1)) await writeLibrarySite(at(name), name, points);
  const measured = new Map<string, Measured[]>(names.map((name) => [name, []]));
  // One after the other, then all over again: what disturbs the machine disturbs all of them.
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { url, server } = await createGzipServer(at(name));
      // A browser of its own, so that nothing is warm from before.
      const browser = await chromium.launch({ executablePath, args });
      measured.get(name)!.push(await measureMap(browser, url));
      await browser.close();
      server.close();
    }
  }
  rows.push(...names.map((name) => ({ size, name, runs: measured.get(name)! })));
}

printMaps(rows);
rmSync(folder, { recursive: true });
