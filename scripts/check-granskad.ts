import { parseArgs } from 'node:util';
import { checkReviews } from '../src/domain/review-changes.ts';
import { readCommits, UnknownCommit } from './lib/granskad/git.ts';
import { printReviewProblems } from './lib/granskad/print.ts';
import { reviewHelp, reviewText } from './lib/granskad/words.ts';
import { readOptions } from './lib/options.ts';

const { positionals } = readOptions(reviewHelp, () => parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } }));

if (positionals !== undefined) {
  const [base = 'origin/main', head = 'HEAD'] = positionals;
  try {
    const commits = readCommits('.', base, head, 'content');
    const problems = commits.flatMap(checkReviews);
    printReviewProblems(problems);
    if (problems.length === 0) console.log(reviewText.fine(commits.length));
    else process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof UnknownCommit)) throw error;
    console.error(reviewText.unknown(error.message));
    process.exitCode = 2;
  }
}
