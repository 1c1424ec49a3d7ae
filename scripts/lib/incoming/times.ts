import { toDays } from '../../../src/domain/entry/rules/times.ts';
import { veckodagar } from '../../../src/domain/veckodagar.ts';

interface Tid {
  dagar: string[];
  start: string;
  slut?: string;
}

const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
const line = new RegExp(String.raw`^(.+?)[,:]?\s+(?:(?:kl\.?|klockan)\s*)?${clock}(?:\s*(?:-|–|—|till)\s*${clock})?$`, 'i');

/** "Tisdagar och torsdagar kl 13–15" as times; nothing when any part says more than that. */
export function toTimes(text: string): Tid[] | undefined {
  const parts = text
    .split(/[;\n]|,\s*(?=\p{L}[^,]*\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const times = parts.map(toTime);
  return times.length > 0 && times.every((time) => time !== undefined) ? times : undefined;
}

function toTime(text: string): Tid | undefined {
  const [, names = '', hour, minute = '00', endHour, endMinute = '00'] = line.exec(text.replace(/\.$/, '')) ?? [];
  if (hour === undefined) return undefined;
  const days = names.split(/,| och |&|\+/).map((name) => toDays(name.trim()));
  if (days.some((list) => list === undefined)) return undefined;
  const dagar = [...new Set(days.flatMap((list) => list!))].sort().map((day) => veckodagar[day]!.id);
  const start = `${hour.padStart(2, '0')}:${minute}`;
  return endHour === undefined ? { dagar, start } : { dagar, start, slut: `${endHour.padStart(2, '0')}:${endMinute}` };
}
