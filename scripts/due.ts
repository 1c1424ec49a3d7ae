import { parseArgs } from 'node:util';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { toDue, type Due } from '../src/domain/due/due.ts';
import { toGroups } from '../src/domain/due/groups.ts';
import { findRound } from '../src/domain/due/rounds.ts';
import { siteConfig } from '../site.config.ts';
import { openIssues } from './lib/due/github-issues.ts';
import { toIssue } from './lib/due/issue-body.ts';
import { printAkut, printDues, printIssues, printJson } from './lib/due/print.ts';
import { dueHelp, dueText } from './lib/due/words.ts';
import { readCount, readOptions } from './lib/options.ts';

const { values: options } = readOptions(dueHelp, () =>
  parseArgs({
    options: {
      json: { type: 'boolean' },
      issues: { type: 'boolean' },
      akut: { type: 'boolean' },
      allt: { type: 'boolean', default: false },
      github: { type: 'boolean' },
      nya: { type: 'string', default: '10' },
      mapp: { type: 'string', default: 'content' },
      help: { type: 'boolean' },
    },
  }),
);

if (options !== undefined) await run(options);

async function run({ json, issues, akut, allt, github, nya, mapp }: NonNullable<typeof options>): Promise<void> {
  const most = readCount('nya', nya!, dueHelp);
  if (most === undefined) return;
  const today = getToday();
  const { entries, paths, findings } = readDirectory(mapp, today);
  const dues = toDue(entries, today);
  const overdue = dues.filter(({ reason }) => reason === 'akut');
  const round = findRound(today);
  const pathOf = ({ entry }: Due) => paths.get(`${entry.kind}/${entry.id}`)!;
  const drafts = () => toGroups(dues, entries).map((group) => toIssue(group, round, siteConfig));

  if (akut) printAkut(overdue, pathOf);
  else if (github) await openIssues(drafts(), today, { most });
  else if (json) printJson(dues, siteConfig, pathOf);
  else if (issues) printIssues(drafts());
  else printDues(dues, round, pathOf, allt);

  if (findings.length > 0) console.error(dueText.faulty);
  if (akut && overdue.length > 0) process.exitCode = 1;
}
