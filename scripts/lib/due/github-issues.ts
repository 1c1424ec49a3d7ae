import { daysBetween, type IsoDate } from '../../../src/domain/dates.ts';
import { requestAll, request, type GitHub } from '../github/api.ts';
import { readGitHub } from '../github/environment.ts';
import { keepTail, readMarker, toDoneBody, type IssueDraft } from './issue-body.ts';

const label = 'kontroll';

/** A person closed it and meant it. After this many days we ask again, in the same issue. */
const restDays = 60;

interface Issue {
  number: number;
  state: 'open' | 'closed';
  body: string | null;
  closed_at: string | null;
  pull_request?: unknown;
}

interface Options {
  /** The most new or reopened issues in one run: a round is worked off, not dumped. */
  most: number;
  github?: GitHub;
}

/** Makes the issues on GitHub say what the drafts say: one for each group, never two. Ends with what was done. */
export async function openIssues(drafts: readonly IssueDraft[], today: IsoDate, { most, github = readGitHub() }: Options): Promise<void> {
  const known = await readIssues(github);
  const done = { opened: 0, updated: 0, same: 0, waiting: 0, closed: 0 };
  for (const draft of drafts) {
    const issue = known.get(draft.key);
    const isNew = issue === undefined || issue.state === 'closed';
    if (isNew && isResting(issue, today)) done.same++;
    else if (isNew && done.opened >= most) done.waiting++;
    else if (isNew) done.opened += await open(github, draft, issue);
    else if (readMarker(issue.body)!.fingerprint === readMarker(draft.body)!.fingerprint) done.same++;
    else done.updated += await update(github, issue, { title: draft.title, body: keepTail(draft.body, issue.body!) });
  }
  const wanted = new Set(drafts.map(({ key }) => key));
  for (const [key, issue] of known) {
    if (wanted.has(key) || issue.state === 'closed') continue;
    done.closed += await update(github, issue, {
      body: keepTail(toDoneBody(key), issue.body!),
      state: 'closed',
      state_reason: 'completed',
    });
  }
  console.log(
    `Öppnade ${done.opened}, uppdaterade ${done.updated}, stängde ${done.closed}. Lika som förut: ${done.same}. Väntar: ${done.waiting}.`,
  );
}

/** What we closed ourselves, because nothing was left to check, never rests. */
function isResting(issue: Issue | undefined, today: IsoDate): boolean {
  if (issue?.closed_at == null || isDone(issue)) return false;
  return daysBetween(issue.closed_at.slice(0, 10), today) < restDays;
}

function isDone({ body }: Issue): boolean {
  const { key, fingerprint } = readMarker(body)!;
  return fingerprint === readMarker(toDoneBody(key))!.fingerprint;
}

/** Ours by group, the open one or else the newest. People without rights cannot set the label, so they cannot pretend. */
async function readIssues(github: GitHub): Promise<Map<string, Issue>> {
  const list = (await requestAll(github, `/repos/${github.repository}/issues?labels=${label}&state=all&per_page=100`)) as Issue[];
  const ours = list.filter(({ pull_request, body }) => pull_request === undefined && readMarker(body) !== undefined);
  const best = ours.sort((a, b) => Number(b.state === 'closed') - Number(a.state === 'closed') || a.number - b.number);
  return new Map(best.map((issue) => [readMarker(issue.body)!.key, issue]));
}

async function open(github: GitHub, draft: IssueDraft, closed: Issue | undefined): Promise<1> {
  if (closed !== undefined) return update(github, closed, { title: draft.title, body: keepTail(draft.body, closed.body!), state: 'open' });
  await create(github, draft, 3);
  return 1;
}

/** A request that failed may have been carried out all the same, so GitHub is asked before it is sent again. */
async function create(github: GitHub, draft: IssueDraft, tries: number): Promise<void> {
  try {
    await request(github, 'POST', `/repos/${github.repository}/issues`, { title: draft.title, body: draft.body, labels: [label] });
  } catch (error) {
    if (tries <= 1 || !/did not answer|answered 5\d\d/.test(String(error))) throw error;
    await github.sleep(5_000);
    if (!(await readIssues(github)).has(draft.key)) await create(github, draft, tries - 1);
  }
}

async function update(github: GitHub, { number }: Issue, change: Readonly<Record<string, string>>): Promise<1> {
  await request(github, 'PATCH', `/repos/${github.repository}/issues/${number}`, change);
  return 1;
}
