import { fold } from '../../fold.ts';
import { rememberEach } from '../../remember-each.ts';
import { varje, veckodagar, type Varje } from '../../veckodagar.ts';

export const clockMessage = 'Skriv klockslaget med timmar och minuter, till exempel: 18:30';

/** "18:30", "18.30" or "18", as announcements say. 24:00 is the end of the day. */
export const clockPattern = /^([01]?\d|2[0-3])([:.][0-5]\d)?$|^24([:.]00)?$/;

/** Nothing begins when the day has ended: such a time would be on another day than its row says. */
export const isStart = (clock: string): boolean => !clock.startsWith('24');
export const startMessage = 'Skriv klockslaget 00:00 på nästa dag. Klockan 24:00 är slutet av en dag.';

/** Minutes after midnight. */
export function toMinutes(clock: string): number {
  const [hours, minutes = 0] = clock.split(/[:.]/).map(Number);
  return hours! * 60 + minutes;
}

/** "09:00", as machines write a time. */
export function toClock(minutes: number): string;
export function toClock(minutes: number | undefined): string | undefined;
export function toClock(minutes: number | undefined): string | undefined {
  if (minutes === undefined) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export const daysMessage = `Skriv dagarna, till exempel: [mån, tors]. Det går också att skriva ”mån–fre” eller ”alla”.`;

export const varjeIds = Object.keys({ ...varje, vecka: 0 }) as Varje[];

export const endAloneMessage = 'Skriv också när det börjar: start';
export const endBeforeStartMessage =
  'Sluttiden är före starttiden. Går det över midnatt? Skriv två rader: en till 24:00 och en från 00:00 nästa dag.';

/** Day names, ranges ("mån–fre"), "vardagar", "helger" or "alla" become 0–6 from Monday. Nothing for what is no day. */
export const toDays = rememberEach((name: string): readonly number[] | undefined => {
  const key = fold(name).trim();
  if (/^(alla|alla dagar|varje dag)$/.test(key)) return [0, 1, 2, 3, 4, 5, 6];
  if (/^vardag(ar)?$/.test(key)) return [0, 1, 2, 3, 4];
  if (/^helg(er)?$/.test(key)) return [5, 6];
  const [first, last] = key.split(/\s*[-–]\s*/).map(toDay);
  if (first === undefined || first === -1 || last === -1) return undefined;
  return last === undefined ? [first] : daysFrom(first, last);
});

function toDay(name: string): number {
  return veckodagar.findIndex(({ id, label, plural }) => [id, label, plural].some((form) => fold(form) === name));
}

function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}
