import type { Entry } from '../domain/entry.ts';
import { findKommunOf } from '../domain/place.ts';
import { former } from '../domain/taxonomy.ts';
import { shortCost } from './cost.ts';
import { describeArea, describeTider } from './entry.ts';

/** When, where and what it costs, in a few words each. */
export function cardFacts(entry: Entry): string[] {
  return [describeWhen(entry), describePlace(entry), describeWays(entry), shortCost(entry)].filter((fact) => fact !== '');
}

export function describeWhen({ tider = [] }: Pick<Entry, 'tider'>): string {
  const [first, ...rest] = describeTider(tider);
  if (first === undefined) return '';
  return rest.length === 0 ? first : `${first} med flera tider`;
}

/** "Hallunda, Botkyrka", or the area that a line serves. */
export function describePlace(entry: Entry): string {
  const kommun = findKommunOf(entry)?.namn;
  if (entry.plats === undefined) return kommun ?? describeArea(entry);
  const { ort } = entry.plats;
  return kommun === undefined || kommun === ort ? ort : `${ort}, ${kommun}`;
}

function describeWays({ former: ways }: Entry): string {
  const distant = ways.filter((id) => id !== 'pa_plats');
  return distant.map((id) => former[id].label).join(', ');
}
