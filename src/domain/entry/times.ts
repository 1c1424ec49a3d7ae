import { z } from 'zod';
import { fold } from '../fold.ts';
import { varje, veckodagar, type Varje } from '../veckodagar.ts';
import { isInOrder, period, periodMessage } from './dates.ts';
import { sentence, toList } from './fields.ts';

const clockMessage = 'Skriv klockslaget med timmar och minuter, till exempel: 18:30';

/** "18:30" or "18.30" becomes minutes after midnight. 24:00 is the end of the day. */
const clock = z
  .string({ error: clockMessage })
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$|^24[:.]00$/, { error: clockMessage, abort: true })
  .transform((value) => {
    const [hours, minutes] = value.split(/[:.]/).map(Number);
    return hours! * 60 + minutes!;
  });

const daysMessage = `Skriv dagarna, till exempel: [mån, tors]. Det går också att skriva ”mån–fre” eller ”alla”.`;

/** Day names, ranges ("mån–fre"), "vardagar", "helger" or "alla" become 0–6 from Monday. */
const days = z.preprocess(toList, z.array(z.string(), { error: daysMessage }).min(1, daysMessage)).transform((names, { issues }) => {
  const found = names.map(toDays);
  const unknown = found.indexOf(undefined);
  if (unknown !== -1) {
    issues.push({ code: 'custom', message: `”${names[unknown]}” är ingen veckodag. ${daysMessage}`, input: names });
    return z.NEVER;
  }
  return [...new Set(found.flatMap((list) => list!))].sort();
});

const varjeIds = Object.keys({ ...varje, vecka: 0 }) as Varje[];
const varjeMessage = `Skriv hur ofta det är. Välj bland: ${varjeIds.join(', ')}.`;

const tid = z
  .strictObject({
    dagar: days,
    start: clock.optional(),
    slut: clock.optional(),
    varje: z.enum(varjeIds, { error: varjeMessage }).default('vecka'),
    ...period,
    text: sentence('Gympa', 160).optional(),
  })
  .refine((t) => t.slut === undefined || t.start !== undefined, { error: 'Skriv också när det börjar: start', path: ['slut'] })
  .refine((t) => t.start === undefined || t.slut === undefined || t.start < t.slut, {
    error: 'Sluttiden är före starttiden. Går det över midnatt? Skriv två rader: en till 24:00 och en från 00:00 nästa dag.',
    path: ['slut'],
  })
  .refine(isInOrder, { error: periodMessage, path: ['till'] });

const onePerLine = (value: unknown) => (typeof value === 'object' && !Array.isArray(value) ? [value] : value);
const tiderMessage = 'Skriv tiderna som en lista, en rad per tid. Till exempel: - {dagar: [tis], start: 13:00, slut: 15:00}';

export const tider = z.preprocess(onePerLine, z.array(tid, { error: tiderMessage }).max(60, 'Skriv högst 60 tider.'));

const stretchMessage = 'Skriv perioden som en lista. Till exempel: - {fran: 2026-12-20, till: 2027-01-07, text: Jullov}';

/** Periods with a text: breaks (`uppehall`) and notices (`notiser`). */
export const stretches = z.preprocess(
  onePerLine,
  z.array(
    z
      .strictObject({ ...period, text: sentence('Stängt under jullovet.', 300).optional() })
      .refine(isInOrder, { error: periodMessage, path: ['till'] }),
    { error: stretchMessage },
  ),
);

function toDays(name: string): number[] | undefined {
  const key = fold(name).trim();
  if (/^(alla|alla dagar|varje dag)$/.test(key)) return [0, 1, 2, 3, 4, 5, 6];
  if (/^vardag(ar)?$/.test(key)) return [0, 1, 2, 3, 4];
  if (/^helg(er)?$/.test(key)) return [5, 6];
  const [first, last] = key.split(/\s*[-–]\s*/).map(toDay);
  if (first === undefined || first === -1 || last === -1) return undefined;
  return last === undefined ? [first] : daysFrom(first, last);
}

function toDay(name: string): number {
  return veckodagar.findIndex(({ id, label, plural }) => [id, label, plural].some((form) => fold(form) === name));
}

function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}
