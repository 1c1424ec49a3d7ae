import type { IsoDate } from './dates.ts';

/** The three fields that only a person may write, as they stand in a file. */
export interface Review {
  granskad?: IsoDate | undefined;
  granskad_av?: string | undefined;
  granskad_hur?: string | undefined;
}

export interface ReviewChange {
  path: string;
  /** Nothing when the entry is new. */
  before?: Review | undefined;
  /** Nothing when the entry is gone. */
  after?: Review | undefined;
}

export interface ReviewCommit {
  /** The start of its id. */
  id: string;
  /** Name and mail of the author and the committer. */
  people: readonly string[];
  message: string;
  changes: readonly ReviewChange[];
}

export type ReviewProblem =
  | { kind: 'incomplete'; commit: string; paths: readonly string[] }
  | { kind: 'bulk'; commit: string; paths: readonly string[] }
  | { kind: 'robot'; commit: string; paths: readonly string[] };

/** More checks than this in one commit are either a long day on the phone, which the message can say, or a script. */
export const mostReviews = 10;

/** What in a commit looks as if nobody had checked. A date that stays, moves with its file or is taken away says nothing new. */
export function checkReviews({ id: commit, people, message, changes }: ReviewCommit): ReviewProblem[] {
  const set = changes.filter(({ before, after }) => after?.granskad !== undefined && after.granskad !== before?.granskad);
  const pathsOf = (list: readonly ReviewChange[]) => list.map(({ path }) => path).sort();
  const incomplete = set.filter(({ after }) => !after!.granskad_av || !after!.granskad_hur);
  const problems: ReviewProblem[] = [
    { kind: 'incomplete', commit, paths: pathsOf(incomplete) },
    { kind: 'robot', commit, paths: people.some(isRobot) ? pathsOf(set) : [] },
    { kind: 'bulk', commit, paths: set.length > mostReviews && !saysWhoChecked(message) ? pathsOf(set) : [] },
  ];
  return problems.filter(({ paths }) => paths.length > 0);
}

/** GitHub puts [bot] in the name and the mail of every app and workflow. Its own web editor commits as "GitHub". */
function isRobot(person: string): boolean {
  return /\[bot\]/i.test(person);
}

/** A line of its own: "Granskat: Anna ringde alla 14 den 20 november". */
function saysWhoChecked(message: string): boolean {
  return /^Granskat:[ \t]*\S.{9,}$/m.test(message);
}
