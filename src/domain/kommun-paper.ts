import { byArea } from './by-area.ts';
import type { IsoDate } from './dates.ts';
import type { Entry } from './entry.ts';
import { toKommunView, type Near } from './kommun-view.ts';
import type { Kommun } from './kommuner.ts';
import { joinNights } from './nights.ts';
import { isOver } from './not-over.ts';
import type { Tid } from './schedule.ts';

export interface PaperDay {
  /** Days since Monday. */
  dag: number;
  /** Told of here. */
  first: Entry[];
  /** Told of under an earlier day, with their times on this one. */
  again: { entry: Entry; tider: Tid[]; toldOn: number }[];
}

/** All that is in a kommun, in the order of a sheet of paper. Each entry is told of once. */
export interface KommunPaper {
  days: PaperDay[];
  undated: Entry[];
  /** In other kommuner, where there is little here. */
  near: Near[];
  /** Comes home to people, or is a voice on the phone. */
  reaching: Entry[];
}

const week = [0, 1, 2, 3, 4, 5, 6];

/** With fewer than this, the nearest elsewhere stand there too. */
const little = 5;

export function toKommunPaper(kommun: Kommun, shown: readonly Entry[], today: IsoDate): KommunPaper {
  const { own, serving, lan, lines, near } = toKommunView(kommun, shown);
  const all = [...own, ...serving];
  const here = all.filter((entry) => !isReaching(entry));
  const national = byArea(shown).country.filter(({ kind }) => kind !== 'stodlinjer');
  const fromAfar = [...lan, ...national].filter(
    (entry) => entry.former.includes('hembesok') || (isReaching(entry) && entry.kontakt.telefon !== undefined),
  );
  return {
    days: toDays(here, today),
    undated: here.filter((entry) => daysOf(entry, today).length === 0),
    near: all.length < little ? near : [],
    reaching: [...new Set([...all.filter(isReaching), ...fromAfar, ...lines])],
  };
}

function toDays(entries: readonly Entry[], today: IsoDate): PaperDay[] {
  return week
    .map((dag) => {
      const onDay = entries
        .filter((entry) => daysOf(entry, today).includes(dag))
        .sort((a, b) => startOn(a, dag, today) - startOn(b, dag, today));
      const isFirst = (entry: Entry) => daysOf(entry, today)[0] === dag;
      const again = onDay.filter((entry) => !isFirst(entry));
      return {
        dag,
        first: onDay.filter(isFirst),
        again: again.map((entry) => ({ entry, tider: timesOn(entry, dag, today), toldOn: daysOf(entry, today)[0]! })),
      };
    })
    .filter(({ first, again }) => first.length + again.length > 0);
}

/** Nobody has to go anywhere. */
function isReaching({ former }: Entry): boolean {
  return !former.includes('pa_plats') && (former.includes('hembesok') || former.includes('telefon'));
}

function daysOf(entry: Entry, today: IsoDate): number[] {
  return week.filter((dag) => timesOn(entry, dag, today).length > 0);
}

/** The times that begin on a weekday and are not over for good. */
function timesOn({ tider = [] }: Entry, dag: number, today: IsoDate): Tid[] {
  return joinNights(tider).filter((tid) => tid.dagar.includes(dag) && !isOver(tid, today));
}

function startOn(entry: Entry, dag: number, today: IsoDate): number {
  return Math.min(...timesOn(entry, dag, today).map(({ start }) => start ?? 0));
}
