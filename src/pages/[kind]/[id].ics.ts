import { getSite } from '../../data/site.ts';
import { hasCalendar } from '../../domain/calendar.ts';
import type { Entry } from '../../domain/entry.ts';
import { toCalendarFile } from '../_calendar-file.ts';

export function getStaticPaths() {
  const { shown, today } = getSite();
  return shown
    .filter((entry) => hasCalendar(entry, today))
    .map((entry) => ({ params: { kind: entry.kind, id: entry.id }, props: { entry } }));
}

/** The times of one entry, for the calendar in a phone. */
export function GET({ props: { entry } }: { props: { entry: Entry } }) {
  const file = toCalendarFile(entry.namn, [entry], getSite().today);
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
