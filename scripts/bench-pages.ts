import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { componentSearcher, ownSearcher, writeComponentSite } from './lib/bench/component-ui.ts';
import { measureFeel, type Feel, type Visit } from './lib/bench/feel.ts';
import { keyDelay, measureFirstHit, type FirstHit } from './lib/bench/first-hit.ts';
import { createGzipServer } from './lib/bench/gzip-server.ts';
import { slow4g, slowPhone, type Slowness } from './lib/bench/load.ts';
import { printFeels, printFirstHits } from './lib/bench/print-pages.ts';
import { Weights } from './lib/budgets/weights.ts';
import { findChrome } from './lib/test/chrome.ts';

// npm run bench:pages [-- 5]
const [rounds = 5] = process.argv.slice(2).map(Number);
const dist = 'dist';
const query = 'promenad';

const weights = new Weights(dist);
const heaviest = (template: string) =>
  weights.addressesOf(template).reduce((most, next) => (weights.page(next).bytes > weights.page(most).bytes ? next : most));

const typeInSearch = async (page: Page) => {
  await page.locator('#q').click();
  await page.keyboard.type(query, { delay: keyDelay });
};
const unfold = (page: Page) => page.locator('main summary').first().click();
const addToList = (page: Page) => page.locator('main .add').first().click();
const visits: Visit[] = [
  { name: 'startsidan: skriva', path: '/', act: typeInSearch },
  { name: 'kommun: spara i listan', path: heaviest('kommun'), act: addToList },
  { name: 'post: öppna källorna', path: heaviest('entry'), act: unfold },
  { name: 'sök: skriva', path: '/sok/', act: typeInSearch },
  { name: 'sök: öppna filter', path: '/sok/', act: (page) => page.locator('.filters details summary').first().click() },
];

const executablePath = findChrome();
if (executablePath === undefined) throw new Error('No browser: set CHROME_PATH');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
await writeComponentSite(folder, dist);
const servers = { own: await createGzipServer(dist), component: await createGzipServer(folder) };
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });

const feels = new Map<string, Feel[]>(visits.map(({ name }) => [name, []]));
const own: FirstHit[] = [];
const component: FirstHit[] = [];
// One after the other, then all over again: what disturbs the machine disturbs all of them.
for (let round = 0; round < rounds; round++) {
  for (const visit of visits) feels.get(visit.name)!.push(await measureFeel(browser, servers.own.url, visit));
  own.push(await measureFirstHit(browser, ownSearcher(servers.own.url), query));
  component.push(await measureFirstHit(browser, componentSearcher(servers.component.url), query));
}
await browser.close();
for (const { server } of Object.values(servers)) server.close().closeAllConnections();
rmSync(folder, { recursive: true });

console.log(`${rounds} omgångar, inget i minnet. ${describe(slowPhone)}\n`);
printFeels(feels);
console.log(`\nSlow 4G, ${1000 / keyDelay} tangenter i sekunden, tid till första träffen. ${describe(slow4g)}`);
console.log('Pagefinds arbetstråd bromsas inte av webbläsaren. Det är till dess fördel.\n');
printFirstHits(query, own, component);

function describe({ latency, bytesPerSecond, cpu }: Slowness): string {
  return `Nätet: ${String(latency).replace('.', ',')} ms, ${bytesPerSecond / 1000} kB/s. Processorn: ${cpu} gånger långsammare.`;
}
