import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { forstaBesoket } from '../domain/hinder.ts';
import { codeOf } from '../domain/list/entry-codes.ts';
import { findKommunOf } from '../domain/place.ts';
import type { CardText } from '../domain/search/card-chunks.ts';
import { toDated } from '../domain/sources.ts';
import { idsOf } from '../domain/vocabulary.ts';
import { shortCost } from './cost.ts';
import { describeArea, describeTider } from './entry.ts';
import { labelFreshness } from './freshness.ts';
import { describeForms } from './ways.ts';

/** What a card says besides the name, in lists and among hits alike. */
export function toCardText(entry: Entry, today: IsoDate): CardText {
  const { nummer = '', text = '' } = entry.kontakt.telefon?.[0] ?? {};
  const freshness = labelFreshness(entry, freshnessOf(toDated(entry), today));
  return [entry.sammanfattning, nummer, text, cardFacts(entry).join(' · '), freshness, codeOf(entry)];
}

/** When, where, what is known of the first visit and what it costs, in a few words each. */
export function cardFacts(entry: Entry): string[] {
  return [describeWhen(entry), describePlace(entry), describeWays(entry), ...describeFirstVisit(entry), shortCost(entry)].filter(
    (fact) => fact !== '',
  );
}

export function describeWhen({ tider = [] }: Pick<Entry, 'tider'>): string {
  const [first, ...rest] = describeTider(tider);
  if (first === undefined) return '';
  return rest.length === 0 ? first : `${first} och fler tider`;
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
  return describeForms(distant, (labels) => labels.join(', '));
}

/** What makes the first visit easier, where the organiser has said so. */
function describeFirstVisit({ forsta_gangen = {} }: Pick<Entry, 'forsta_gangen'>): string[] {
  return idsOf(forstaBesoket).flatMap((id) => (forsta_gangen[id] === true ? [forstaBesoket[id].label] : []));
}
