import type { ReviewProblem } from '../../../src/domain/review-changes.ts';
import { toOneLine } from '../report.ts';
import { reviewText } from './words.ts';

/** As many file names as somebody reads. */
const mostPaths = 15;

export function printReviewProblems(problems: readonly ReviewProblem[]): void {
  for (const problem of problems) {
    console.log(`\n${reviewText.commit(problem.commit)}\n${reviewText.explain(problem)}`);
    for (const path of problem.paths.slice(0, mostPaths)) console.log(`  ${toOneLine(path)}`);
    if (problem.paths.length > mostPaths) console.log(reviewText.more(problem.paths.length - mostPaths));
  }
}
