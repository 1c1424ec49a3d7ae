import { z } from 'zod';
import { dateMessage, isDay, isSourceDate, sourceDateMessage, sourceDatePattern } from './rules/dates.ts';

/** A day that exists. */
export const isoDate = z.string({ error: dateMessage }).refine(isDay, { error: dateMessage, abort: true });

/** How old a source is: "2024", "2024-05", "2024-05-17", each perhaps with "ca" before it. */
export const sourceDate = z
  .string({ error: sourceDateMessage })
  .regex(sourceDatePattern, sourceDateMessage)
  .refine(isSourceDate, sourceDateMessage);

/** The first and the last day of a period. Their order is a rule of its own. */
export const period = { fran: isoDate.optional(), till: isoDate.optional() };
