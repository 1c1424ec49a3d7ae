import { writeFileSync } from 'node:fs';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { checkReviews } from '../src/domain/review-changes.ts';
import { readCommits } from './lib/granskad/git.ts';
import { readBefore, readChangedFiles } from './lib/pull-request/changed-files.ts';
import { findToldPlaces } from './lib/protected-places.ts';
import { toReview } from './lib/pull-request/to-review.ts';

// For the workflow validera.yml: writes what is to be said about a proposal. It may read, and has nothing to write comments with.
const [output = 'svar.json'] = process.argv.slice(2);
const { PULL = '', BASE = '', HEAD = '' } = process.env;
const today = getToday();

const paths = readChangedFiles('.', BASE, HEAD);
const dates = readCommits('.', BASE, HEAD, 'content').flatMap(checkReviews);
const directory = readDirectory('content', today);
const findings = [...directory.findings, ...findToldPlaces(directory)];
const review = toReview(
  { pull: Number(PULL), head: HEAD, paths, dates, before: (path) => readBefore('.', BASE, path) },
  { ...directory, findings },
  today,
);
writeFileSync(output, JSON.stringify(review));
console.log(`${output}: ${review.files.length} filer`);
