import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { siteConfig } from '../site.config.ts';
import { checkLinks } from './lib/links/check-links.ts';
import { HostGate } from './lib/links/host-gate.ts';
import { isInside } from './lib/links/inside.ts';
import { readMemories, writeMemories, type Memories } from './lib/links/memory.ts';
import { toMarkdown, toReport } from './lib/links/report.ts';
import { findOddNumbers, toTargets, type Target } from './lib/links/targets.ts';
import { linksHelp, linkText } from './lib/links/words.ts';
import { readCount, readOptions } from './lib/options.ts';

const { values: options } = readOptions(linksHelp, () =>
  parseArgs({
    options: {
      mapp: { type: 'string', default: 'content' },
      bara: { type: 'string', default: '' },
      hogst: { type: 'string', default: '100000' },
      minne: { type: 'string', default: '.lankar.json' },
      rapport: { type: 'string' },
      json: { type: 'boolean' },
      om: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }),
);

if (options !== undefined) await run(options);

async function run({ mapp, bara, hogst, minne, rapport, json, om }: NonNullable<typeof options>): Promise<void> {
  const most = readCount('hogst', hogst!, linksHelp);
  if (most === undefined) return;
  const today = getToday();
  const { entries, paths } = readDirectory(mapp!, today);
  const placed = entries
    .map((entry) => ({ entry, path: paths.get(`${entry.kind}/${entry.id}`)! }))
    .filter(({ entry, path }) => path.includes(bara!) && entry.status !== 'avslutad');
  const targets = toTargets(placed);
  const memories = readMemories(minne!);
  const left = targets.filter(({ url }) => om || memories.get(url)?.checked !== today);
  if (left.length < targets.length) console.error(linkText.known(targets.length - left.length));

  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let saved = 0;
  const report = (line: string) => {
    console.error(line);
    if (Date.now() - saved < 1_000) return;
    writeMemories(minne!, memories);
    saved = Date.now();
  };
  const manners = {
    gate: new HostGate(1_000),
    timeout: 15_000,
    backoff: 2_000,
    patience: 60_000,
    userAgent: `Mozilla/5.0 (compatible; HittaGemenskap-lankkontroll; +${siteConfig.origin}/om/; ${siteConfig.epost})`,
    stop: stop.signal,
    isInside,
  };
  await checkLinks(left.slice(0, most), memories, { today, manners, hosts: 8, report });
  if (bara === '') forgetOthers(memories, targets);
  if (left.length > 0) writeMemories(minne!, memories);

  const found = toReport(targets, memories, findOddNumbers(placed), today);
  const output = json ? `${JSON.stringify(found, null, 2)}\n` : toMarkdown(found);
  if (rapport === undefined) process.stdout.write(output);
  else writeFileSync(rapport, output);
}

/** Addresses that no entry has any more. */
function forgetOthers(memories: Memories, targets: readonly Target[]): void {
  const wanted = new Set(targets.map(({ url }) => url));
  for (const url of memories.keys()) if (!wanted.has(url)) memories.delete(url);
}
