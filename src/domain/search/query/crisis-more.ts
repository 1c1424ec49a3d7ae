import { dangerAbroad, wishAbroad } from './crisis-abroad.ts';
import { bodyDanger } from './crisis-body.ts';
import { danger, threats } from './crisis-danger.ts';
import { englishDanger, englishWish } from './crisis-english.ts';
import { farewell } from './crisis-farewell.ts';
import { isLikeCry } from './crisis-likeness.ts';
import { mild } from './crisis-mild.ts';
import { rareWish } from './crisis-rare.ts';
import { dangerTogether, wishTogether } from './crisis-together.ts';

/** Cries for help that take a sentence or a strange word, so that they can come with the phrases and words of that kind. */
export interface CrisisMore {
  wish: readonly RegExp[];
  danger: readonly RegExp[];
  /** Heavy, but no danger. */
  mild: readonly RegExp[];
  /** What somebody else means to do, so that it is no wish of one's own. */
  threats: readonly RegExp[];
  /** What no pattern knows, but resembles cries for help. */
  isLike(said: string): boolean;
}

export const crisisMore: CrisisMore = {
  wish: [...rareWish, ...wishTogether, ...farewell, ...englishWish, ...wishAbroad],
  danger: [...danger, ...bodyDanger, ...dangerTogether, ...englishDanger, ...dangerAbroad],
  mild,
  threats,
  isLike: isLikeCry,
};
