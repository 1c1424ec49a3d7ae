import { addDays, addMonths, type IsoDate } from './dates.ts';
import type { Kind } from './taxonomy.ts';

export type FreshnessState = 'granskad' | 'bor_kontrolleras' | 'inaktuell' | 'ogranskad';

/** Months since the check: how long it holds, and when the entry leaves the lists. */
export const reviewMonths = {
  stodlinjer: { fresh: 6, shown: 12 },
  aktiviteter: { fresh: 6, shown: 12 },
  motesplatser: { fresh: 12, shown: 18 },
} as const satisfies Record<Kind, { fresh: number; shown: number }>;

/** An entry that nobody has checked leaves the lists when its newest source is this old. */
export const unreviewedYears = 6;

/** A line that saves lives may not go longer than this without a check. */
const akutDays = 90;

/** What freshness is computed from. Small, so that a page can carry it and an old build can be read right. */
export interface Dated {
  kind: Kind;
  granskad?: IsoDate | undefined;
  /** The last day that the newest dated source may be from; undefined when no source has a date. */
  newestSource?: IsoDate | undefined;
  akut?: boolean | undefined;
}

export interface Freshness {
  state: FreshnessState;
  /** In lists, search, feeds and map. A line for emergencies is always shown. */
  isShown: boolean;
}

export function freshnessOf({ kind, granskad, newestSource, akut }: Dated, today: IsoDate): Freshness {
  const state = stateOf(kind, granskad, today);
  const isOld = state === 'inaktuell' || (state === 'ogranskad' && isTooOld(newestSource, today));
  return { state, isShown: akut === true || !isOld };
}

function stateOf(kind: Kind, granskad: IsoDate | undefined, today: IsoDate): FreshnessState {
  if (granskad === undefined) return 'ogranskad';
  const { fresh, shown } = reviewMonths[kind];
  if (today <= addMonths(granskad, fresh)) return 'granskad';
  return today <= addMonths(granskad, shown) ? 'bor_kontrolleras' : 'inaktuell';
}

function isTooOld(newestSource: IsoDate | undefined, today: IsoDate): boolean {
  return newestSource !== undefined && today > addMonths(newestSource, unreviewedYears * 12);
}

/** True when a line for emergencies has gone too long without a check. Maintainers must act. */
export function isAkutOverdue({ granskad, akut }: Dated, today: IsoDate): boolean {
  return akut === true && (granskad === undefined || today > addDays(granskad, akutDays));
}

const rank: Record<FreshnessState, number> = { granskad: 0, bor_kontrolleras: 1, ogranskad: 2, inaktuell: 3 };

/** Checked entries first, newest check and newest source first, undated sources last. */
export function compareFreshness(a: Dated, b: Dated, today: IsoDate): number {
  const byState = rank[stateOf(a.kind, a.granskad, today)] - rank[stateOf(b.kind, b.granskad, today)];
  return byState || compareDays(b.granskad ?? b.newestSource ?? '', a.granskad ?? a.newestSource ?? '');
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
