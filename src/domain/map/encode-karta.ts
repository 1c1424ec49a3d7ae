import { daysBetween, type IsoDate } from '../dates.ts';
import { seatOf } from '../kommun-seat.ts';
import { kommuner } from '../kommuner.ts';
import { toCodePoints } from '../places/code-points.ts';
import type { KartaJson, LeavesJson } from './karta.ts';

/** An entry that will be out of the lists from a day, by its row in the facet table and the code of its kommun. */
export interface Leaving {
  row: number;
  kod: string;
  day: IsoDate;
}

const thousandths = (degrees: number) => Math.round(degrees * 1000);

/** Every kommun, with how many entries there are in it. Apart from what reads it, so that the browser need not know all kommuner. */
export function encodeKarta(counts: ReadonlyMap<string, number>, leaving: readonly Leaving[], today: IsoDate): KartaJson {
  return {
    kod: kommuner.map(({ kod }) => kod),
    slug: kommuner.map(({ slug }) => slug),
    namn: kommuner.map(({ namn }) => namn),
    lat: kommuner.map((kommun) => thousandths(seatOf(kommun).lat)),
    lon: kommuner.map((kommun) => thousandths(seatOf(kommun).lon)),
    count: kommuner.map(({ kod }) => counts.get(kod) ?? 0),
    leaves: encodeLeaves(leaving, today),
  };
}

function encodeLeaves(leaving: readonly Leaving[], from: IsoDate): LeavesJson {
  const places = new Map(kommuner.map(({ kod }, i) => [kod, i]));
  return {
    from,
    row: toCodePoints(leaving.map(({ row }, i) => row - (leaving[i - 1]?.row ?? 0))),
    kommun: toCodePoints(leaving.map(({ kod }) => places.get(kod)!)),
    day: toCodePoints(leaving.map(({ day }) => daysBetween(from, day))),
  };
}
