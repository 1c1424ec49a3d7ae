import type { FacetRow } from '../facet-columns.ts';
import { aspectScore } from './aspect-score.ts';
import { beside, type Wanted } from './beside.ts';
import { isChurch, isOfFaith } from './declined.ts';
import type { Aspect } from './meaning.ts';
import { wholeText } from './full-text.ts';
import type { NameHit } from './names.ts';

/** What a row is held against. */
export interface Asked {
  aspects: readonly { aspect: Aspect; weight: number }[];
  wanted: Wanted;
  /** Words that no vocabulary knows. */
  hasRest: boolean;
  /** A thing with a name of its own, which must stand in the text. */
  hasThing: boolean;
  isCrisis: boolean;
  /** How much more, or less, what comes from a religious community is wanted. */
  faith: number;
}

/** What names and full text say about the row. */
export interface Signs {
  /** The whole query in the name. */
  name: NameHit | undefined;
  /** The words left over in the name. */
  rest: NameHit | undefined;
  /** The words left over in the text, 0 to 1, or `wholeText`. */
  text: number;
}

export interface Score {
  score: number;
  /** Every condition is met, and every word left over is in the name or the text. */
  answersAll: boolean;
}

/** How much words that no vocabulary knows count beside one need. */
const restWeight = 0.55;

/** How much an entry is ahead that has the very thing, beside those that have others of its kind. */
const thingWeight = 0.25;

const no: Score = { score: 0, answersAll: false };

export function scoreRow(row: FacetRow, asked: Asked, signs: Signs): Score {
  let total = 0;
  let sum = 0;
  let answersAll = true;
  for (const { aspect, weight } of asked.aspects) {
    const fit = aspectScore(row, aspect);
    if (fit === undefined) return no;
    const met = metBy(row, aspect, fit, asked, signs);
    total += weight;
    sum += weight * met;
    if (weight >= 0.5 && met < 0.4) answersAll = false;
  }
  if (asked.hasRest) {
    const weight = asked.aspects.length > 0 ? restWeight : 1;
    const met = Math.max(Math.min(1, signs.text), signs.rest?.query ?? 0);
    total += weight;
    sum += weight * met;
    if (met < 0.7) answersAll = false;
  }
  if (asked.hasThing && signs.text < 0.7) answersAll = false;
  const thing = asked.hasRest ? 0 : Math.min(1, signs.text) * thingWeight;
  const found = (total === 0 ? 0 : sum / total) + nameBonus(signs) + thing;
  const urgency = acute(row, asked);
  if (found === 0 && !(asked.isCrisis && urgency > 0)) return no;
  const faith = asked.faith !== 0 && isOfFaith(row) ? asked.faith : 0;
  return { score: Math.max(0.01, found - beside(row, asked.wanted) + faith + urgency), answersAll: answersAll && total > 0 };
}

/** How well what is asked is met, whatever its needs tell of a church, of one illness among many, and of a name. */
function metBy(row: FacetRow, aspect: Aspect, fit: number, { hasThing }: Asked, { text }: Signs): number {
  // "Föreningen Solrosen" is somebody's name: whoever is called so need not be a förening.
  if (text === wholeText) return 1;
  if (isChurch(aspect) && isOfFaith(row)) return Math.max(fit, 0.7);
  return hasThing && text < 0.7 && fit > 0.3 && aspect.meanings[0]!.id === 'sjukdom' ? 0.2 : fit;
}

/** In a crisis the lines for it come first, then those that listen; else the former wait, and the latter are first among equals. */
function acute({ akut, behov }: FacetRow, { isCrisis }: Asked): number {
  if (!akut) return 0;
  const isForLife = behov.includes('suicidtankar') || !behov.includes('samtal');
  return isForLife ? (isCrisis ? 2 : -0.3) : isCrisis ? 0.3 : 0.05;
}

/** Whoever writes a whole name, or a word that stands in few names and no vocabulary, wants that entry. */
function nameBonus({ name, rest }: Signs): number {
  if (name === undefined) return 0;
  const isWhole = name.query > 0.99 && name.name > 0.99 ? 0.5 : 0;
  const telling = rest === undefined ? 0 : 0.8 * rest.query * rest.rarity;
  return 0.12 * name.query * name.name + Math.max(isWhole, telling * name.query);
}
