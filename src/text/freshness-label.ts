import type { IsoDate } from '../domain/dates.ts';
import { freshnessOf, type Dated } from '../domain/freshness.ts';
import { formatMonth } from './format.ts';

/** How cards say how fresh an entry is. Small, so that the browser can say it again when a build is old. */
export const freshnessLabel = {
  granskad: (granskad: IsoDate) => `Kontrollerad ${formatMonth(granskad)}`,
  older: (granskad: IsoDate) => `Uppgifter från ${formatMonth(granskad)}`,
} as const;

/** The label that a build wrote, as it should be on a later day. */
export function renewLabel(written: string, dated: Dated, today: IsoDate): string {
  const { granskad } = dated;
  const isOutdated =
    granskad !== undefined && written === freshnessLabel.granskad(granskad) && freshnessOf(dated, today).state !== 'granskad';
  return isOutdated ? freshnessLabel.older(granskad) : written;
}
