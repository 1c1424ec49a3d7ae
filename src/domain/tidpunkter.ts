import type { Tid } from './schedule.ts';
import type { Vocabulary } from './vocabulary.ts';
import { idsOf } from './vocabulary.ts';

/** From one minute after midnight to another. */
type Span = readonly [fran: number, till: number];

/** Parts of the day, every minute in exactly one. The night is on both sides of midnight. */
export const tidpunkter = {
  formiddag: { label: 'Förmiddag', spans: [[6 * 60, 12 * 60]] },
  eftermiddag: { label: 'Eftermiddag', spans: [[12 * 60, 17 * 60]] },
  kvall: { label: 'Kväll', spans: [[17 * 60, 22 * 60]] },
  natt: {
    label: 'Natt',
    spans: [
      [22 * 60, 24 * 60],
      [0, 6 * 60],
    ],
  },
} as const satisfies Record<string, Vocabulary[string] & { spans: readonly Span[] }>;
export type Tidpunkt = keyof typeof tidpunkter;

/** The parts of the day in which something is on. */
export function tidpunkterOf(tider: readonly Tid[]): Tidpunkt[] {
  return idsOf(tidpunkter).filter((id) => tidpunkter[id].spans.some((span) => tider.some((tid) => overlaps(tid, span))));
}

function overlaps({ start, slut }: Tid, [fran, till]: Span): boolean {
  if (start === undefined) return false;
  return start < till && (slut ?? start + 1) > fran;
}
