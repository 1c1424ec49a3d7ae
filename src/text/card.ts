import type { IsoDate } from '../domain/dates.ts';
import type { Entry } from '../domain/entry.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { forstaBesoket } from '../domain/hinder.ts';
import { codeOf } from '../domain/list/entry-codes.ts';
import { pausesSoon, timesFrom } from '../domain/not-over.ts';
import { findKommunOf } from '../domain/place.ts';
import type { CardText } from '../domain/search/card-chunks.ts';
import { toDated } from '../domain/sources.ts';
import { idsOf } from '../domain/vocabulary.ts';
import { shortCost } from './cost.ts';
import { describeArea, describeTider } from './entry.ts';
import { joinFacts } from './format.ts';
import { labelFreshness } from './freshness.ts';
import { describePauseDays, pausedNow } from './pause.ts';
import { describeForms } from './ways.ts';

/** What a card says besides the name, in lists and among hits alike. */
export function toCardText(entry: Entry, today: IsoDate): CardText {
  const { nummer = '', text = '' } = entry.kontakt.telefon?.[0] ?? {};
  const freshness = labelFreshness(entry, freshnessOf(toDated(entry), today));
  return [entry.sammanfattning, nummer, text, joinFacts(cardFacts(entry, today)), freshness, codeOf(entry)];
}

/** When, where, what is known of the first visit and what it costs, in a few words each. */
export function cardFacts(entry: Entry, today: IsoDate): string[] {
  return [describeWhen(entry, today), describePlace(entry), describeWays(entry), ...describeFirstVisit(entry), shortCost(entry)].filter(
    (fact) => fact !== '',
  );
}

/** "Tisdagar klockan 13–15 och fler tider", and the breaks that are on or come soon: a card must send nobody to a locked door. */
export function describeWhen(entry: Pick<Entry, 'tider' | 'uppehall'>, today: IsoDate): string {
  const [first = '', ...rest] = describeTider(timesFrom(entry, today));
  const times = rest.length === 0 ? first : `${first} och fler tider`;
  return joinFacts([times, ...pausesSoon(entry, today).map(describePauseDays)].filter((part) => part !== ''));
}

/** The same where no label beside it says that it rests. */
export function describeWhenAlone(entry: Pick<Entry, 'tider' | 'uppehall' | 'status'>, today: IsoDate): string {
  return entry.status === 'pausad' ? pausedNow : describeWhen(entry, today);
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
