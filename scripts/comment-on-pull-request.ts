import { readFileSync, statSync } from 'node:fs';
import { readGitHub } from './lib/github/environment.ts';
import { commentOnPull, parseReview } from './lib/pull-request/comment.ts';
import { mostReviewBytes } from './lib/pull-request/review.ts';

// For the workflow svara.yml: says in one comment what validera.yml found.
const [input = 'svar.json'] = process.argv.slice(2);
const { size } = statSync(input);
if (size > mostReviewBytes) throw new Error(`The review is too large: ${size} bytes`);

console.log(await commentOnPull(readGitHub(), parseReview(readFileSync(input, 'utf8')), process.env['HEAD'] ?? ''));
