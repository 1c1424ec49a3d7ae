import type { IsoDate } from '../dates.ts';
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
}

export interface KommunPill extends Pill {
  slug: string;
}

/** Those without entries have the count 0: they are names on the map. */
export function decodeKarta({ kod, slug, namn, lat, lon, count }: KartaJson): KommunPill[] {
  return kod.map((id, i) => ({
    id,
    slug: slug[i]!,
    namn: namn[i]!,
    count: count[i]!,
    x: worldX(lon[i]! / 1000),
    y: worldY(lat[i]! / 1000),
  }));
}

/** An entry in the list beside the map, as a file for its kommun has it, with the first day that it is out of the lists. */
export type KartaEntry = readonly [row: number, kind: string, id: string, namn: string, facts: string, gone?: IsoDate];
