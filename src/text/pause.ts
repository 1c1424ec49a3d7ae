import type { Entry } from '../domain/entry.ts';
import { formatDate } from './format.ts';

type Pause = NonNullable<Entry['uppehall']>[number];

/** "Uppehåll 20 december 2026–7 januari 2027. Jullov." The days always stand there, so that nobody thinks it is closed today. */
export function describePause({ fran, till, text }: Pause): string {
  const from = fran === undefined ? '' : ` från ${formatDate(fran)}`;
  const to = till === undefined ? '' : ` till och med ${formatDate(till)}`;
  return `Uppehåll${from}${to}.${text === undefined ? '' : ` ${text}`}`;
}
