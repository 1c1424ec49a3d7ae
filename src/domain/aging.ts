import { addDays, type IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import { freshnessChanges } from './freshness-changes.ts';
import { isOver } from './not-over.ts';
import { onceADay } from './once-a-day.ts';
import { toDated } from './sources.ts';

/** What a list carries for each entry, so that old-build.ts can do what the next build would: rank it lower, and take it away. */
export interface Aging {
  'data-checked'?: IsoDate | undefined;
  /** The first day that somebody should check it again. */
  'data-due'?: IsoDate | undefined;
  /** The first day that it is out of the lists. */
  'data-gone'?: IsoDate | undefined;
}

export const toAging = /* @__PURE__ */ onceADay((entry: Entry, today): Aging => {
  const changes = freshnessChanges(toDated(entry), today);
  return {
    'data-checked': entry.granskad,
    'data-due': changes.find(({ freshness }) => freshness.state === 'bor_kontrolleras')?.from,
    'data-gone': changes.find(({ freshness }) => !freshness.isShown)?.from,
  };
});

/** What a number of entries carries: the days when some of them leave, so that old-build.ts can count again. */
export function toLeaving(entries: readonly Entry[], today: IsoDate): { 'data-leaves'?: string | undefined } {
  const days = entries.flatMap((entry) => toAging(entry, today)['data-gone'] ?? []);
  return { 'data-leaves': days.length === 0 ? undefined : days.sort().join(' ') };
}

/** True when time alone will change a list. */
export function willAge(entries: readonly Entry[], today: IsoDate): boolean {
  return entries.some((entry) => Object.values(toAging(entry, today)).some((day) => day !== undefined && day > today));
}

/** The notices that are not over. */
export function noticesFrom({ notiser = [] }: Pick<Entry, 'notiser'>, today: IsoDate) {
  return notiser.filter((notis) => notis.text !== undefined && !isOver(notis, today));
}

/** A notice in a page, with the days that it comes and goes. */
export function toNoticeDays({ fran, till }: { fran?: IsoDate | undefined; till?: IsoDate | undefined }, today: IsoDate) {
  return {
    hidden: fran !== undefined && fran > today,
    'data-begins': fran !== undefined && fran > today ? fran : undefined,
    'data-gone': till === undefined ? undefined : addDays(till, 1),
  };
}
