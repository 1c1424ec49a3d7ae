import { crisisMore } from '../../../src/domain/search/query/crisis-more.ts';
import { readCrisis } from '../../../src/domain/search/query/crisis.ts';

/** Queries that must raise crisis help first, those that must show it without pushing aside, and those that must not raise it. */
export interface Battery {
  pos: string[];
  mild: string[];
  neg: string[];
}

export interface BatteryResult {
  upptackt: number;
  mildRatt: number;
  falsklarm: number;
  miss: Battery;
}

/** As the page reads it once all words are there. */
export const crisisOf = (query: string) => readCrisis(query, crisisMore).crisis;

export function checkBattery({ pos, mild, neg }: Battery): BatteryResult {
  const miss = {
    pos: pos.filter((query) => crisisOf(query) !== 'stark'),
    mild: mild.filter((query) => crisisOf(query) !== 'mild'),
    neg: neg.filter((query) => crisisOf(query) === 'stark'),
  };
  return {
    upptackt: 1 - miss.pos.length / pos.length,
    mildRatt: 1 - miss.mild.length / mild.length,
    falsklarm: miss.neg.length / neg.length,
    miss,
  };
}
