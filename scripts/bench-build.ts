import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { otherBuilds, ownAll, ownBuilds } from './lib/bench-build/generators.ts';
import { measure, weigh, type Run } from './lib/bench-build/measure.ts';
import { digestOf } from './lib/tree-digest.ts';
import { printBuilds, printChanges } from './lib/bench-build/print.ts';
import { measureChanges } from './lib/bench-build/changes.ts';
import { makeWorkspace } from './lib/bench-build/workspace.ts';
import { getToday } from '../src/data/today.ts';

// npm run bench:build [-- 1000 10000 50000 [--omgangar 3]]   (50 000 needs 5 GB of disk for each round)
const { values, positionals } = parseArgs({ allowPositionals: true, options: { omgangar: { type: 'string', default: '3' } } });
const rounds = Number(values.omgangar);
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
if (!(rounds > 0) || sizes.some((size) => !(size > 0))) throw new Error(`Say how many entries, as in: npm run bench:build -- 1000 10000`);
const root = mkdtempSync(join(tmpdir(), 'bench-build-'));
// A page of an entry, so that all pages weigh alike: most are of that kind.
const page = readFileSync(globSync('dist/aktiviteter/*/index.html').sort()[0]!, 'utf8');
const frame = page.replace(/<title>.*?<\/title>/, '<title>%TITLE%</title>').replace(/(<main[^>]*>)[\s\S]*(<\/main>)/, '$1%CONTENT%$2');
// Elsewhere, so that nobody else has to install it.
const eleventy = join(root, 'eleventy-package');
cpSync('scripts/lib/bench-build/eleventy-package', eleventy, { recursive: true });
spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: eleventy, stdio: 'ignore' });

for (const size of sizes) {
  const place = join(root, String(size));
  const workspace = makeWorkspace(place, size, getToday(), frame);
  const commands = [...ownBuilds(workspace), ...otherBuilds(workspace, join(eleventy, 'node_modules'))];
  const runs = new Map<string, Run[]>(commands.map(({ name }) => [name, []]));
  // Every build is a cold one, in a new folder. Nothing is removed between them: a disk that has just lost thousands of files is slow.
  const toOutput = (name: string, round: number) => join(place, `${name} ${round}`);
  // One after the other, then all over again: what disturbs the machine disturbs all of them.
  for (let round = 0; round < rounds; round++)
    for (const command of commands) runs.get(command.name)!.push(await measure(command, toOutput(command.name, round)));
  printBuilds(size, commands, runs, (name) => weigh(toOutput(name, 0)));
  const digests = new Set(Array.from({ length: rounds }, (_, round) => digestOf(toOutput(ownAll, round))));
  if (rounds > 1) console.log(digests.size === 1 ? `alla ${rounds} byggen är lika, byte för byte` : 'FEL: byggena är olika');
  const changes = await measureChanges(workspace.content, place, rounds);
  printChanges(changes);
  if (digests.size !== 1 || !changes.areEqual) process.exitCode = 1;
  rmSync(place, { recursive: true });
}
rmSync(root, { recursive: true });
