import { z } from 'zod';

const mostFiles = 30;
const line = (max: number) => z.string().max(max);

/**
 * What the untrusted half of the answer hands to the half that may write comments. Every text in it may come from a stranger, so
 * it has a shape and a size, and nothing in it is used as anything but text.
 */
export const reviewSchema = z.strictObject({
  version: z.literal(1),
  pull: z.int().positive(),
  /** The commit that was read. */
  head: z.string().regex(/^[0-9a-f]{40}$/),
  files: z
    .array(
      z.strictObject({
        path: line(300),
        issues: z.array(z.strictObject({ line: z.int().min(1), field: line(200), message: line(1000) })).max(50),
        card: z.strictObject({ namn: line(200), lines: z.array(line(1200)).max(10) }).optional(),
        /** For the editors: no mistakes, but to be read with care. */
        notes: z.array(line(500)).max(10).optional(),
        /** These become links, so they are paths of entries and nothing else. */
        near: z.array(line(300).regex(/^[a-z]+(\/[a-z0-9-]+)+\.md$/)).max(5),
      }),
    )
    .max(mostFiles),
  /** Dates of checks that nobody stands behind. */
  dates: z.array(z.strictObject({ commit: line(40), message: line(1000) })).max(20),
  /** Files that changed but have no room. */
  more: z.int().min(0),
});

export type Review = z.output<typeof reviewSchema>;

export const mostReviewBytes = 512 * 1024;
export { mostFiles };
