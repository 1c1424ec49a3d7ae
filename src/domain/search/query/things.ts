import { behov, behovsgrupper, type Behov } from '../../behov.ts';
import { fold } from '../../fold.ts';
import type { Lexicon } from './lexicon.ts';
import { meaningKey, type Aspect } from './meaning.ts';
import { toKey, toWords } from './words.ts';

const doing: ReadonlySet<string> = new Set(behovsgrupper.gora.behov);

/** The phrase for one of the many things that a need holds: "bingo" and "schack" are both games, and whoever wants one wants that one. */
export function thingIn(aspects: readonly Aspect[], lexicon: Pick<Lexicon, 'exact'>): string | undefined {
  const all = aspects.filter(({ meanings: [first] }) => first!.column === 'behov');
  // One illness is not another, whatever else is wanted.
  const ill = all.filter(({ meanings: [first] }) => first!.id === 'sjukdom');
  const needs = ill.length > 0 ? ill : all;
  const id = needs[0]?.meanings[0]!.id;
  if (!(doing.has(id!) || id === 'sjukdom') || new Set(needs.map(({ meanings: [first] }) => meaningKey(first!))).size > 1) return undefined;
  if (needs.some(({ how }) => how !== 'word')) return undefined;
  const telling = needs.filter(({ written }) => isTelling(id as Behov, written));
  return telling.length === 1 && isSwedish(telling[0]!.written, lexicon) ? telling[0]!.written : undefined;
}

/** The texts are in Swedish. */
const isSwedish = (written: string, { exact }: Pick<Lexicon, 'exact'>) => exact.get(toKey(written))?.language === undefined;

/** "Kortspel" says no more than the need does, and neither does "tv-spel", nor "spela" alone. */
function isTelling(id: Behov, written: string): boolean {
  const words = toWords(written).filter(({ isSmall }) => !isSmall);
  const own = words.filter(({ folded }) => isOwn(id, folded));
  // "Spela kort" is looked for as it stands.
  return words.length > own.length && own.every(({ folded }) => /^\w+a$/.test(folded));
}

function isOwn(id: Behov, folded: string): boolean {
  const own = [id, ...fold(behov[id].label).split(/[^a-z]+/)].filter(({ length }) => length > 3).map((word) => word.slice(0, 4));
  return own.some((start) => folded.includes(start));
}
