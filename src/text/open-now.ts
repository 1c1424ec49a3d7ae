import { isOpen, tiderNow, type Schedule } from '../domain/schedule.ts';
import type { LocalTime } from '../domain/stockholm.ts';

/** "Öppet nu", or "Öppet nu: chatt" where not everything has the same hours: nobody should ring when only the chat is open. */
export function describeOpen(schedule: Schedule, now: LocalTime, words: { open: string; closed: string }): string {
  const open = isOpen(schedule, now);
  if (open === undefined) return '';
  if (!open) return words.closed;
  const isSame = schedule.tider!.every(({ text }) => text === schedule.tider![0]!.text);
  const notes = [...new Set(tiderNow(schedule, now).map(({ text }) => text))];
  return isSame || notes.includes(undefined) ? words.open : `${words.open}: ${notes.join(', ')}`;
}
