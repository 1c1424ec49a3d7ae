import { addDays, type IsoDate } from '../domain/dates.ts';
import { calendarDays, type Series } from '../domain/calendar.ts';
import type { Entry } from '../domain/entry.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { toDated } from '../domain/sources.ts';
import { formatDate } from './format.ts';
import { describeFreshness } from './freshness.ts';

/** The words in a calendar file. */
export const calendarText = {
  link: 'Lägg in i din kalender',
  title: ({ namn }: Pick<Entry, 'namn'>, { tid }: Pick<Series, 'tid'>) => (tid.text === undefined ? namn : `${namn}: ${tid.text}`),
  /** How to get in touch, how sure the facts are, and where the file ends. */
  description: (entry: Entry, page: string, today: IsoDate) =>
    [
      ...(entry.kontakt.telefon ?? []).map(({ nummer }) => `Ring ${nummer}`),
      describeFreshness(entry, freshnessOf(toDated(entry), today)),
      `Här finns tider till och med ${formatDate(addDays(today, calendarDays - 1))}. Nya tider och ändringar står på sidan: ${page}`,
    ].join('\n'),
} as const;
