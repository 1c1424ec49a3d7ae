import type { Tid } from './schedule.ts';
import type { Vocabulary } from './vocabulary.ts';
import { idsOf } from './vocabulary.ts';

/** Parts of the day, in minutes after midnight. */
export const tidpunkter = {
  formiddag: { label: 'Förmiddag', fran: 6 * 60, till: 12 * 60 },
  eftermiddag: { label: 'Eftermiddag', fran: 12 * 60, till: 17 * 60 },
  kvall: { label: 'Kväll', fran: 17 * 60, till: 22 * 60 },
  natt: { label: 'Natt', fran: 0, till: 6 * 60 },
} as const satisfies Record<string, Vocabulary[string] & { fran: number; till: number }>;
export type Tidpunkt = keyof typeof tidpunkter;

/** The parts of the day in which something is on. */
export function tidpunkterOf(tider: readonly Tid[]): Tidpunkt[] {
  return idsOf(tidpunkter).filter((id) => tider.some((tid) => overlaps(tid, tidpunkter[id])));
}

function overlaps({ start, slut }: Tid, part: { fran: number; till: number }): boolean {
  if (start === undefined) return false;
  return start < part.till && (slut ?? start + 1) > part.fran;
}
