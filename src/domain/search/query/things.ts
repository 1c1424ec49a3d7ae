import { behov, behovsgrupper, type Behov } from '../../behov.ts';
import { fold } from '../../fold.ts';
import type { Aspect } from './meaning.ts';
import { toWords } from './words.ts';

const doing: ReadonlySet<string> = new Set(behovsgrupper.gora.behov);

/** The word for one of the many things that a need holds: "bingo" and "schack" are both games, and whoever wants one wants that one. */
export function thingIn(aspects: readonly Aspect[]): string | undefined {
  const [need, ...others] = aspects.filter(({ meanings: [first] }) => first!.column === 'behov');
  const id = need?.meanings[0]!.id;
  if (need?.how !== 'word' || others.length > 0 || !doing.has(id!)) return undefined;
  const telling = toWords(need.written).filter(({ folded, isSmall }) => !isSmall && !isOwn(id as Behov, folded));
  return telling.length === 1 ? telling[0]!.written : undefined;
}

/** "Kortspel" says no more than the need does. */
function isOwn(id: Behov, folded: string): boolean {
  const own = [id, ...fold(behov[id].label).split(/[^a-z]+/)].filter(({ length }) => length > 3).map((word) => word.slice(0, 4));
  return own.some((start) => folded.includes(start));
}
