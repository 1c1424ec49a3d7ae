import { kommuner, lan } from '../../kommuner.ts';
import type { FacetRow } from '../facet-columns.ts';
import { meaning, type Meaning } from './meaning.ts';
import { districts, nicknames, provinces } from './place-names.ts';
import { toKey, type Word } from './words.ts';

export interface Place {
  namn: string;
  meanings: readonly Meaning[];
}

export interface Places {
  byKey: ReadonlyMap<string, readonly Place[]>;
  /** Single words, for the spelling. */
  names: readonly string[];
}

/** Kommuner and their main orter, län, provinces, districts of the big towns, and every ort that an entry names. */
export function toPlaces(rows: readonly FacetRow[]): Places {
  const byKey = new Map<string, Place[]>();
  const add = (namn: string, ...meanings: Meaning[]) => {
    const key = toKey(namn);
    const same = byKey.get(key) ?? [];
    if (!same.some((place) => place.namn === namn)) byKey.set(key, [...same, { namn, meanings }]);
  };
  for (const { kod, namn } of kommuner) add(namn, meaning('kommun', kod));
  for (const { kod, centralort } of kommuner) add(centralort, meaning('kommun', kod));
  for (const { kod, namn, kort } of lan) for (const name of [namn, kort]) add(name, meaning('lan', kod));
  for (const [namn, codes] of provinces) add(namn, ...codes.split(' ').map((kod) => meaning('lan', kod)));
  for (const [kod, names] of nicknames) for (const namn of names.split(', ')) add(namn, meaning('kommun', kod));
  for (const [kod, names] of districts) for (const namn of names.split(', ')) add(namn, meaning('ort', namn), meaning('kommun', kod, 0.5));
  for (const { ort, kommun } of rows) if (ort !== '') add(ort, meaning('ort', ort), meaning('kommun', kommun, 0.5));
  return { byKey, names: [...byKey.keys()].filter((key) => !key.includes(' ')) };
}

/** The place that starts at this word, with how many words it is. "Lund" is a place, but not in "en lund". */
export function findPlace({ byKey }: Places, words: readonly Word[], at: number): { place: Place; length: number } | undefined {
  for (let length = Math.min(3, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    const key = part.map(({ folded }) => folded).join(' ');
    for (const name of [key, key.replace(/s$/, '')]) {
      const found = byKey.get(name);
      if (found !== undefined && (length > 1 || isMeant(words, at, name))) return { place: pick(found, part), length };
    }
  }
  return undefined;
}

/** Habo and Håbo fold to the same: what was written decides. */
function pick(places: readonly Place[], part: readonly Word[]): Place {
  const written = part.map((word) => word.written).join(' ');
  return places.find(({ namn }) => namn.toLowerCase() === written) ?? places[0]!;
}

export const isBeforePlace = (word: string | undefined) => before.test(word ?? '');

const before = /^(i|på|från|nära|utanför|kring|runt|omkring|inom|in|near|around|from)$/;
const article = /^(en|ett|min|din|den|vår|någon|the|a)$/;

/** A word with another meaning is a place only where the person writes it like one. */
function isMeant(words: readonly Word[], at: number, name: string): boolean {
  const { folded, isSmall, isCapital } = words[at]!;
  const previous = words[at - 1]?.written ?? '';
  if (name !== folded && oftenWord.has(name)) return isCapital && at > 0;
  if (before.test(previous)) return true;
  if (isSmall || oftenWord.has(folded)) return isCapital && at > 0;
  if (!sometimesWord.has(folded) || isCapital) return true;
  return at === words.length - 1 && !article.test(previous);
}

const oftenWord = new Set(
  'vara mark ale ed berg are kil eda mala by bro torp centrum holm vik strand dal gard park torget torg skog station soder norr oster vaster'.split(
    ' ',
  ),
);
const sometimesWord = new Set(
  'lund mora sala nora boden trosa klippan salem dorotea vilhelmina koping kinda hagen haga sunne orsa malung'.split(' '),
);
