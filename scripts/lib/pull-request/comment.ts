import { z } from 'zod';
import { hasComment, putComment } from '../comment/own-comment.ts';
import { request, type GitHub } from '../github/api.ts';
import { answerPull, pullMarker } from './answer.ts';
import { mostReviewBytes, reviewSchema, type Review } from './review.ts';

const pullSchema = z.object({ state: z.string(), head: z.object({ sha: z.string() }) });

export type Commented = 'written' | 'changed' | 'same' | 'nothing' | 'outdated';

/** What the untrusted half handed over, or an error when it is not of the shape and size that we hand over ourselves. */
export function parseReview(text: string): Review {
  if (Buffer.byteLength(text) > mostReviewBytes) throw new Error(`The review is too large: ${Buffer.byteLength(text)} bytes`);
  return reviewSchema.parse(JSON.parse(text));
}

/**
 * Comments on the pull request that the review names, but only when that is the one whose commit was read: `head` comes from GitHub
 * and not from the review, so that a stranger cannot make us speak in another's proposal.
 */
export async function commentOnPull(github: GitHub, review: Review, head: string): Promise<Commented> {
  if (review.head !== head) return 'outdated';
  const { body } = await request(github, 'GET', `/repos/${github.repository}/pulls/${review.pull}`);
  const pull = pullSchema.parse(body);
  if (pull.state !== 'open' || pull.head.sha !== head) return 'outdated';
  if (review.files.length + review.dates.length === 0 && !(await hasComment(github, review.pull, pullMarker))) return 'nothing';
  return putComment(github, review.pull, pullMarker, answerPull(review, `https://github.com/${github.repository}`));
}
