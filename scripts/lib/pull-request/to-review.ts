import { isAboutContent } from '../../../src/data/content-files.ts';
import type { Directory } from '../../../src/data/known-directories.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { fieldName } from '../../../src/domain/entry/issue.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { indexTwins, type TwinIndex } from '../../../src/domain/near-twins.ts';
import type { ReviewProblem } from '../../../src/domain/review-changes.ts';
import { notesOn } from './notes.ts';
import { toCard } from '../comment/card.ts';
import { reviewText } from '../granskad/words.ts';
import { toAnswer } from '../report.ts';
import { mostFiles, type Review } from './review.ts';

interface Asked {
  pull: number;
  head: string;
  /** The files that changed. */
  paths: readonly string[];
  /** Changed dates of checks that nobody stands behind. */
  dates: readonly ReviewProblem[];
  /** The fields of a file before the proposal; nothing for one that is new. */
  before?: (path: string) => unknown;
}

/** What is to be said about each file that changed. */
export function toReview({ pull, head, paths, dates, before = () => undefined }: Asked, directory: Directory, today: IsoDate): Review {
  const entries = new Map(directory.entries.map((entry) => [directory.paths.get(`${entry.kind}/${entry.id}`)!, entry]));
  const twins = indexTwins(directory.entries);
  const told = paths.filter((path) => !isAboutContent(path)).sort();
  const files = told.slice(0, mostFiles).map((path) => {
    const issues = issuesOf(path, paths, directory);
    const entry = issues.length > 0 ? undefined : entries.get(path);
    return {
      path: cut(path, 300),
      issues,
      ...(entry === undefined ? {} : { card: toShortCard(entry, today) }),
      notes:
        entry === undefined
          ? []
          : notesOn(entry, before(path), directory.entries)
              .slice(0, 10)
              .map((note) => cut(note, 500)),
      near: entry === undefined ? [] : nearOf(entry, twins, directory),
    };
  });
  const explained = dates.slice(0, 20).map((problem) => ({ commit: problem.commit, message: reviewText.explain(problem) }));
  return { version: 1, pull, head, files, dates: explained, more: told.length - files.length };
}

function issuesOf(path: string, changed: readonly string[], { findings }: Directory) {
  // Of two that are the same the later is told so, and that may be the one that was there.
  const atOther = findings.filter((finding) => !changed.includes(finding.path) && finding.issue.message.includes(path));
  const turned = atOther.map(({ path: other, issue }) => ({ line: 1, issue: { ...issue, message: issue.message.replace(path, other) } }));
  return [...findings.filter((finding) => finding.path === path), ...turned]
    .slice(0, 50)
    .map(({ line, issue }) => ({ line, field: cut(fieldName(issue), 200), message: cut(toAnswer(issue), 1000) }));
}

function nearOf(entry: Entry, twins: TwinIndex<Entry>, { paths }: Directory): string[] {
  const others = twins.find(entry).filter((twin) => twin.entry !== entry);
  return others.slice(0, 5).map((twin) => paths.get(`${twin.entry.kind}/${twin.entry.id}`)!);
}

function toShortCard(entry: Entry, today: IsoDate) {
  const { namn, lines } = toCard(entry, today);
  return { namn: cut(namn, 200), lines: lines.slice(0, 10).map((line) => cut(line, 1200)) };
}

const cut = (text: string, max: number) => (text.length > max ? `${text.slice(0, max - 1)}…` : text);
