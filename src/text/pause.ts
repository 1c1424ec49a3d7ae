import type { Entry } from '../domain/entry.ts';
import { formatDate } from './format.ts';
import { shortPeriod } from './period.ts';

type Pause = NonNullable<Entry['uppehall']>[number];

/** Of what rests without a day for its end. */
export const pausedNow = 'Uppehåll just nu';

/** "Uppehåll från 20 december 2026 till och med 7 januari 2027. Jullov." The days always stand there, so that nobody thinks it is closed today. */
export function describePause(pause: Pause): string {
  return `${describePauseDays(pause)}.${pause.text === undefined ? '' : ` ${pause.text}`}`;
}

/** "Uppehåll från 20 december 2026 till och med 7 januari 2027" */
export function describePauseDays({ fran, till }: Pause): string {
  const from = fran === undefined ? '' : ` från ${formatDate(fran)}`;
  const to = till === undefined ? '' : ` till och med ${formatDate(till)}`;
  return `Uppehåll${from}${to}`;
}

/** "uppehåll 20/12-7/1", where there is little room. */
export const shortPause = (pause: Pause) => `uppehåll${shortPeriod(pause)}`;
