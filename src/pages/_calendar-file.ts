import { toClock } from '../domain/entry/rules/times.ts';
import ical, { foldLines, ICalEventRepeatingFreq, ICalWeekday, type ICalRepeatingOptions } from 'ical-generator';
import { siteConfig } from '../../site.config.ts';
import { toSeries, type Rule, type Series } from '../domain/calendar.ts';
import { addDays, type IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { hostOf } from '../domain/host-of.ts';
import { onceADay } from '../domain/once-a-day.ts';
import { entryPath } from '../domain/paths.ts';
import { describeAddress } from '../text/address.ts';
import { calendarText } from '../text/calendar.ts';

const timezone = 'Europe/Stockholm';
const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const weekdays = [MO, TU, WE, TH, FR, SA, SU] as const;
const host = hostOf(siteConfig.origin);

/** The times of some entries, for the calendar in a phone. */
export function toCalendarFile(namn: string, entries: readonly Entry[], today: IsoDate, description?: string): string {
  const calendar = ical({
    name: escapeText(namn),
    description: description ?? null,
    prodId: { company: siteConfig.namn, product: siteConfig.namn, language: 'SV' },
    timezone: { name: timezone, generator: () => timezoneBlock },
  });
  const empty = calendar.toString();
  const end = empty.lastIndexOf('END:VCALENDAR');
  // The library leaves the last line without its end.
  return [empty.slice(0, end), ...entries.map((entry) => toEvents(entry, today)), empty.slice(end).trimEnd(), '\r\n'].join('');
}

/** The library escapes every text but the name of the calendar. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');

/** As they stand in any calendar: each entry is in two files, its own and the one with them all. */
const toEvents = onceADay((entry: Entry, today: IsoDate): string => {
  const calendar = ical();
  const events = toSeries(entry, today).map((series) => calendar.createEvent(toEvent(entry, series, today)));
  return foldLines(events.join('').replace(/^(DTSTART|DTEND|EXDATE):(.+)(?=\r)/gm, toSwedish));
});

/**
 * The library reckons with the time zone of the machine, and in one of its hours that do not exist it moves what is given. So it gets
 * the Swedish clock as if that were universal time, and here the times become what they are.
 */
function toSwedish(_: string, name: string, moments: string): string {
  return `${name};TZID=${timezone}:${moments.replaceAll('Z', '')}`;
}

function toEvent(entry: Entry, series: Series, today: IsoDate) {
  const { tid, first, exclude, rule, key } = series;
  const page = new URL(entryPath(entry), siteConfig.origin).href;
  const at = (date: IsoDate) => toMoment(date, tid.start!);
  return {
    id: `${entry.kind}-${entry.id}-${key}@${host}`,
    stamp: toMoment(today, 0),
    start: at(first),
    end: tid.slut === undefined ? null : toMoment(tid.slut <= tid.start! ? addDays(first, 1) : first, tid.slut),
    repeating: rule === undefined ? null : { ...toRepeating(rule), ...toExcluded(exclude.map(at)) },
    summary: calendarText.title(entry, series),
    description: calendarText.description(entry, page, today),
    location: entry.plats === undefined || entry.plats.dold ? null : describeAddress(entry.plats),
    url: page,
  };
}

function toRepeating({ freq, interval, days, place, count }: Rule): ICalRepeatingOptions {
  const byDay = days.map((day) => weekdays[day]!);
  const startOfWeek = MO;
  if (place !== undefined) return { freq: ICalEventRepeatingFreq.MONTHLY, byDay, bySetPos: place, count };
  return { freq: ICalEventRepeatingFreq[freq], interval, byDay, count, startOfWeek };
}

/** The library writes an empty line for an empty list, and strict calendars refuse the whole file for it. */
function toExcluded(exclude: string[]): Pick<ICalRepeatingOptions, 'exclude'> {
  return exclude.length === 0 ? {} : { exclude };
}

/** The clock on the wall in Sweden, whatever the clock of the machine that builds. 24:00 is the day after at 00:00. */
function toMoment(date: IsoDate, minutes: number): string {
  const day = addDays(date, Math.floor(minutes / 1440));
  return `${day}T${toClock(minutes % 1440)}:00Z`;
}

/** Summer time as it is in Sweden since 1996. */
const timezoneBlock = `BEGIN:VTIMEZONE
TZID:${timezone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replace(/\n/g, '\r\n');
