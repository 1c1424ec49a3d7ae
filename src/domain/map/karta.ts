import { addDays, type IsoDate } from '../dates.ts';
import { fromCodePoint } from '../places/code-points.ts';
import { worldX, worldY } from './mercator.ts';
import type { Pill } from './pills.ts';

/** All kommuner for the map, column by column: each where its centralort is, with the number of entries counted when the site was built. */
export interface KartaJson {
  kod: string[];
  slug: string[];
  namn: string[];
  /** In thousandths of a degree: about a hundred metres. */
  lat: number[];
  lon: number[];
  count: number[];
  leaves: LeavesJson;
}

/** What will leave the lists. Strings with one character for each entry. */
export interface LeavesJson {
  from: IsoDate;
  /** How many rows of the facet table there are from the one before. */
  row: string;
  /** Where its kommun stands among all. */
  kommun: string;
  /** Days after `from` that it is gone. */
  day: string;
}

export interface KommunPill extends Pill {
  slug: string;
}

/** As a build of this day would have counted. Those without entries have the count 0: they are names on the map. */
export function decodeKarta({ kod, slug, namn, lat, lon, count, leaves }: KartaJson, today: IsoDate): KommunPill[] {
  const counts = [...count];
  for (const { kommun } of goneOf(leaves, today)) counts[kommun]! -= 1;
  return kod.map((id, i) => ({
    id,
    slug: slug[i]!,
    namn: namn[i]!,
    count: counts[i]!,
    x: worldX(lon[i]! / 1000),
    y: worldY(lat[i]! / 1000),
  }));
}

/** The rows of the facet table that have left the lists since the site was built. */
export function goneRows({ leaves }: KartaJson, today: IsoDate): Set<number> {
  return new Set(goneOf(leaves, today).map(({ row }) => row));
}

function goneOf({ from, row, kommun, day }: LeavesJson, today: IsoDate) {
  const [steps, places, days] = [row, kommun, day].map((column) => Array.from(column, (one) => fromCodePoint(one.charCodeAt(0))));
  let at = 0;
  const all = steps!.map((step, i) => ({ row: (at += step), kommun: places![i]!, day: days![i]! }));
  return all.filter((one) => addDays(from, one.day) <= today);
}

/** An entry in the list beside the map, as a file for its kommun has it, with the first day that it is out of the lists. */
export type KartaEntry = readonly [row: number, kind: string, id: string, namn: string, facts: string, gone?: IsoDate];
