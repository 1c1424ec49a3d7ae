import { hasCalendar } from '../../domain/calendar.ts';
import { toEntriesCsv } from '../../domain/open-data/csv.ts';
import { toGeoJson } from '../../domain/open-data/geojson.ts';
import { toHsds } from '../../domain/open-data/hsds.ts';
import { toJsonSchema } from '../../domain/open-data/json-schema.ts';
import { toJson } from '../../domain/open-data/json.ts';
import { attribution, type Publisher } from '../../domain/open-data/publisher.ts';
import { toRss } from '../../domain/open-data/rss.ts';
import { getSite, type Site } from '../../data/site.ts';
import { toCalendarFile } from '../_calendar-file.ts';

type Make = (shown: Site['shown'], today: Site['today'], publisher: Publisher) => string | Promise<string>;

/** Everything that can be downloaded: its name, what kind of file it is, and what makes it. */
export const openFiles = {
  'poster.csv': { type: 'text/csv; charset=utf-8', make: toEntriesCsv },
  'poster.json': { type: 'application/json', make: toJson },
  'poster.geojson': { type: 'application/geo+json', make: toGeoJson },
  'hsds.json': { type: 'application/json', make: toHsds },
  'nytt.xml': { type: 'application/rss+xml; charset=utf-8', make: toRss },
  'kalender.ics': { type: 'text/calendar; charset=utf-8', make: toCalendar },
  'schema.json': { type: 'application/schema+json', make: (_, __, publisher) => toJsonSchema(publisher) },
} as const satisfies Record<string, { type: string; make: Make }>;
export type OpenFile = keyof typeof openFiles;

/** Lines that are open round the clock would fill every day. */
function toCalendar(shown: Site['shown'], today: Site['today'], publisher: Publisher): string {
  const dated = shown.filter((entry) => entry.kind !== 'stodlinjer' && hasCalendar(entry, today));
  return toCalendarFile(publisher.namn, dated, today, attribution(publisher));
}

interface Made {
  from: Site;
  content: Promise<string> | undefined;
  bytes: Promise<number>;
}

const memory = new Map<OpenFile, Made>();

/** Made once for a build, though the page that lists the files asks how large they are. */
function makeOnce(file: OpenFile, publisher: Publisher): Made {
  const site = getSite();
  const known = memory.get(file);
  if (known?.from === site) return known;
  const content = Promise.resolve(openFiles[file].make(site.shown, site.today, publisher));
  const made = { from: site, content, bytes: content.then((text) => Buffer.byteLength(text)) };
  memory.set(file, made);
  return made;
}

/** The file's text. It is not kept: of a large directory they are a hundred megabytes. */
export function takeOpenFile(file: OpenFile, publisher: Publisher): Promise<string> {
  const made = makeOnce(file, publisher);
  const { content = Promise.resolve(openFiles[file].make(made.from.shown, made.from.today, publisher)) } = made;
  made.content = undefined;
  return content;
}

export function getOpenFileSize(file: OpenFile, publisher: Publisher): Promise<number> {
  return makeOnce(file, publisher).bytes;
}
