import type { Entry } from '../entry.ts';
import type { Omrade } from '../entry/place.ts';
import { kommuner, lan, type Kommun, type Lan } from '../kommuner.ts';

/** The part of the country that an instance is for. */
export interface Area {
  omrade: Omrade;
  /** Those with a page of their own, in the order of the alphabet. */
  kommuner: readonly Kommun[];
  /** Those that a kommun of the area lies in. */
  lan: readonly Lan[];
}

export function toArea(omrade: Omrade): Area {
  if (omrade.slag === 'sverige') return { omrade, kommuner, lan };
  const inside = kommuner.filter((kommun) => serves({ omrade }, kommun));
  return { omrade, kommuner: inside, lan: lan.filter((l) => inside.some((kommun) => kommun.lan === l)) };
}

/** True when somebody who lives in the area can use it. What serves the whole country always can. */
export function reaches(entry: Pick<Entry, 'omrade'>, area: Area): boolean {
  return area.omrade.slag === 'sverige' || area.kommuner.some((kommun) => serves(entry, kommun));
}

function serves({ omrade }: Pick<Entry, 'omrade'>, kommun: Kommun): boolean {
  if (omrade.slag === 'sverige') return true;
  return omrade.slag === 'lan' ? omrade.lan.includes(kommun.lan.kod) : omrade.kommuner.includes(kommun.kod);
}
