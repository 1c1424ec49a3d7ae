import { whomToAsk, type Due } from '../../../src/domain/due/due.ts';
import { confirmByIssue, confirmByMail, correctByIssue, correctByMail, pageOf, type Receiver } from '../../../src/text/review-links.ts';
import type { Round } from '../../../src/domain/due/rounds.ts';
import { findKommunOf } from '../../../src/domain/place.ts';
import { kinds } from '../../../src/domain/taxonomy.ts';
import type { IssueDraft } from './issue-body.ts';
import { describeAsked, describeFacts, describeReason, dueText } from './words.ts';

export type PathOf = (due: Due) => string;

/** As many of each kind as somebody reads before the first call. */
const most = 10;

export function printDues(dues: readonly Due[], round: Round | undefined, pathOf: PathOf, showsAll: boolean): void {
  if (round !== undefined) console.log(`${dueText.round(round.label, round.last)} ${round.question}\n`);
  if (dues.length === 0) console.log(dueText.nothing);
  for (const [label, list] of Map.groupBy(dues, headingOf)) {
    const shown = showsAll ? list : list.slice(0, most);
    console.log(`${label} (${list.length})`);
    for (const due of shown) printDue(due, pathOf);
    if (list.length > shown.length) console.log(dueText.rest(list.length - shown.length));
    console.log('');
  }
  if (dues.length > 0) console.log(dueText.count(dues.length));
}

function printDue(due: Due, pathOf: PathOf): void {
  const place = findKommunOf(due.entry)?.namn;
  console.log(
    `  ${due.entry.namn}${place === undefined || due.entry.namn.includes(place) ? '' : `, ${place}`}: ${describeReason(due)}, ${describeFacts(due)}`,
  );
  console.log(`    ${describeAsked(whomToAsk(due.entry))} – ${pathOf(due)}`);
}

const headingOf = ({ entry }: Due) => (entry.akut ? 'Nummer som gäller liv och hälsa' : kinds[entry.kind].label);

export function printJson(dues: readonly Due[], receiver: Receiver, pathOf: PathOf): void {
  const rows = dues.map((due) => ({
    fil: pathOf(due),
    slag: due.entry.kind,
    id: due.entry.id,
    namn: due.entry.namn,
    arrangor: due.entry.arrangor,
    kommun: findKommunOf(due.entry)?.namn ?? null,
    skal: due.reason,
    visas: due.isShown,
    uppgifter_fran: due.factsFrom ?? null,
    fraga: whomToAsk(due.entry),
    sida: pageOf(due.entry, receiver),
    allt_stammer: { arende: confirmByIssue(due.entry, receiver), mejl: confirmByMail(due.entry, receiver) },
    nagot_har_andrats: { arende: correctByIssue(due.entry, receiver), mejl: correctByMail(due.entry, receiver) },
  }));
  console.log(JSON.stringify(rows, null, 2));
}

export function printIssues(issues: readonly IssueDraft[]): void {
  console.log(issues.map(({ title, body }) => `# ${title}\n\n${body}\n`).join('\n'));
}

/** GitHub shows an error line beside the run. */
export function printAkut(dues: readonly Due[], pathOf: PathOf): void {
  if (dues.length === 0) return console.log(dueText.noAkut);
  const line = dueText.akut(dues.map(({ entry }) => entry.namn));
  console.log(process.env['GITHUB_ACTIONS'] === 'true' ? `::error::${line.replace(/[%\r\n]/g, ' ')}` : line);
  console.log(dueText.akutHow);
  for (const due of dues) printDue(due, pathOf);
}
