import { z } from 'zod';
import { period } from './dates.ts';
import { text, toList } from './fields.ts';
import { isInOrder, periodMessage } from './rules/dates.ts';
import { limits } from './rules/lists.ts';
import { texts } from './rules/texts.ts';
import {
  clockMessage,
  clockPattern,
  daysMessage,
  endAloneMessage,
  endBeforeStartMessage,
  isStart,
  startMessage,
  toDays,
  toMinutes,
  varjeIds,
} from './rules/times.ts';

/** Minutes after midnight. */
const written = z.string({ error: clockMessage }).regex(clockPattern, { error: clockMessage, abort: true });
const clock = written.transform(toMinutes);
const startClock = written.refine(isStart, { error: startMessage, abort: true }).transform(toMinutes);

/** Day names become 0–6 from Monday. */
const days = z.preprocess(toList, z.array(z.string(), { error: daysMessage }).min(1, daysMessage)).transform((names, { issues }) => {
  const found = names.map(toDays);
  const unknown = found.indexOf(undefined);
  if (unknown !== -1) {
    issues.push({ code: 'custom', message: `”${names[unknown]}” är ingen veckodag. ${daysMessage}`, input: names });
    return z.NEVER;
  }
  return [...new Set(found.flatMap((list) => list!))].sort();
});

const varjeMessage = `Skriv hur ofta det är. Välj bland: ${varjeIds.join(', ')}.`;

const tid = z
  .strictObject({
    dagar: days,
    start: startClock.optional(),
    slut: clock.optional(),
    varje: z.enum(varjeIds, { error: varjeMessage }).default('vecka'),
    ...period,
    text: text(texts['tider.text']).optional(),
  })
  .refine((t) => t.slut === undefined || t.start !== undefined, { error: endAloneMessage, path: ['slut'] })
  .refine((t) => t.start === undefined || t.slut === undefined || t.start < t.slut, { error: endBeforeStartMessage, path: ['slut'] })
  .refine(isInOrder, { error: periodMessage, path: ['till'] });

const onePerLine = (value: unknown) => (typeof value === 'object' && !Array.isArray(value) ? [value] : value);
const tiderMessage = 'Skriv tiderna som en lista, en rad per tid. Till exempel: - {dagar: [tis], start: 13:00, slut: 15:00}';

export const tider = z.preprocess(onePerLine, z.array(tid, { error: tiderMessage }).max(...limits.tider));

const stretchMessage = 'Skriv perioden som en lista. Till exempel: - {fran: 2026-12-20, till: 2027-01-07, text: Jullov}';

/** Periods with a text: breaks (`uppehall`) and notices (`notiser`). */
export const stretches = z.preprocess(
  onePerLine,
  z.array(
    z
      .strictObject({ ...period, text: text(texts['uppehall.text']).optional() })
      .refine(isInOrder, { error: periodMessage, path: ['till'] }),
    { error: stretchMessage },
  ),
);
