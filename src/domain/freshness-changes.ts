import { addDays, addMonths, type IsoDate } from './dates.ts';
import { freshnessOf, reviewMonths, unreviewedYears, type Dated, type Freshness } from './freshness.ts';

export interface FreshnessChange {
  /** The first day that it is so. */
  from: IsoDate;
  freshness: Freshness;
}

/** A build older than this has more wrong with it than the freshness of its entries. */
const horizonMonths = 24;

/** How the freshness will change by itself after today, so that a page can say so even when the build is old. */
export function freshnessChanges(dated: Dated, today: IsoDate): FreshnessChange[] {
  return lastDays(dated)
    .map((lastDay) => addDays(lastDay, 1))
    .filter((from) => from > today && from <= addMonths(today, horizonMonths))
    .map((from) => ({ from, freshness: freshnessOf(dated, from) }));
}

/** The last day of each state, in order. */
function lastDays({ kind, granskad, newestSource }: Dated): IsoDate[] {
  if (granskad === undefined) return newestSource === undefined ? [] : [addMonths(newestSource, unreviewedYears * 12)];
  const { fresh, shown } = reviewMonths[kind];
  return [addMonths(granskad, fresh), addMonths(granskad, shown)];
}
