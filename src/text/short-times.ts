import { joinNights } from '../domain/nights.ts';
import type { Tid } from '../domain/schedule.ts';
import { varje, veckodagar } from '../domain/veckodagar.ts';
import { formatClock, formatList } from './format.ts';
import { shortPeriod } from './period.ts';

/** Times as short as they can be said: "tis, tors 13-15; lör 10-12 den första i månaden". With signs that every phone has. */
export function shortTimes(tider: readonly Tid[]): string {
  return joinNights(tider).map(shortTime).join('; ');
}

function shortTime({ dagar, start, slut, varje: often, fran, till }: Tid): string {
  const rhythm = often === 'vecka' ? '' : ` ${varje[often].label}`;
  return `${shortDays(dagar)}${shortClock(start, slut)}${rhythm}${shortPeriod({ fran, till })}`;
}

function shortDays(dagar: readonly number[]): string {
  if (dagar.length === 7) return 'alla dagar';
  const isRow = dagar.length > 2 && dagar.every((dag, i) => dag === dagar[0]! + i);
  const ids = (isRow ? [dagar[0]!, dagar.at(-1)!] : dagar).map((dag) => veckodagar[dag]!.id);
  return isRow ? ids.join('-') : formatList(ids);
}

function shortClock(start: number | undefined, slut: number | undefined): string {
  if (start === undefined) return '';
  if (start === 0 && slut === 24 * 60) return ' dygnet runt';
  return slut === undefined ? ` från ${formatClock(start)}` : ` ${formatClock(start)}-${formatClock(slut)}`;
}
