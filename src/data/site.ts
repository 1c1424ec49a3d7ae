import { getAkutLines } from '../domain/akut.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { toShown } from '../domain/search/shown.ts';
import { reaches, type Area } from '../domain/instans/area.ts';
import { readDirectory } from './entries.ts';
import { area } from './instans.ts';
import { getToday } from './today.ts';

/** CONTENT from the environment: another folder of entries than the real one. */
export const contentFolder = process.env['CONTENT'] || 'content';

export interface Site {
  today: IsoDate;
  /** What this instance covers: the kommuner and län that have a page. */
  area: Area;
  /** Every entry that has a page: all that reach the area, but drafts. */
  entries: Entry[];
  /** Those that stand in lists, best first. */
  shown: Entry[];
  /** The lines behind "Behöver du hjälp nu?". */
  akut: Entry[];
  /** Where each entry's file is, by "kind/id". */
  paths: ReadonlyMap<string, string>;
}

let known: { from: Entry[]; site: Site } | undefined;

/** What the pages are made from. Faulty content stops the build: `npm run validate` tells what is wrong. */
export function getSite(): Site {
  const today = getToday();
  const { entries, paths, findings } = readDirectory(contentFolder, today);
  if (findings.length > 0) throw new Error(`Content has ${findings.length} problems. Run: npm run validate`);
  if (known?.from !== entries) known = { from: entries, site: { ...toSite(entries, today), paths } };
  return known.site;
}

function toSite(all: Entry[], today: IsoDate): Omit<Site, 'paths'> {
  const entries = all.filter((entry) => entry.status !== 'utkast' && reaches(entry, area));
  return { today, area, entries, shown: toShown(entries, today), akut: getAkutLines(entries) };
}
