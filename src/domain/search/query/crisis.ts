import { aboutSomeoneElse, again, bereaved, harmless, now, over, urgent } from './crisis-beside.ts';
import { toCrisisText } from './crisis-grammar.ts';
import type { CrisisMore } from './crisis-more.ts';
import { wish } from './crisis-patterns.ts';
import { foldWord } from './words.ts';

/** Strong: 112, 90101 and 1177 before everything. Mild: visible, but not in the way of what was asked for. */
export type Crisis = 'stark' | 'mild';

export interface CrisisReading {
  crisis: Crisis | undefined;
  /** Hurt or threatened by somebody, here and now: below the numbers the search still answers with help against that. */
  isInDanger: boolean;
}

/** A person in distress may write much: read more of it than the search does. */
const longest = 2000;

const none: CrisisMore = { wish: [], danger: [], threats: [], mild: [] };

export function readCrisis(query: string, more = none): CrisisReading {
  const text = toText(query);
  const said = without(harmless, text);
  const isNow = isAnyIn(now, query.slice(0, longest));
  const crisis = wishOf(without(more.threats, said), isNow, [...wish, ...more.wish], more.mild);
  const isHurt = crisis !== 'stark' && isAnyIn(more.danger, said);
  const isInDanger = isHurt && (isNow || !isOver(said));
  return { crisis: isInDanger ? 'stark' : isHurt ? 'mild' : crisis, isInDanger };
}

/** Somebody has lost somebody by suicide: there is help for that, and it is another. */
export function isBereaved(query: string): boolean {
  return isAnyIn(bereaved, toText(query));
}

function wishOf(said: string, isNow: boolean, wishes: readonly RegExp[], mild: readonly RegExp[]): Crisis | undefined {
  const own = without(bereaved, said);
  if (isAnyIn(wishes, own)) return (!isNow && isOver(own)) || (isAnyIn(aboutSomeoneElse, own) && !isAnyIn(urgent, own)) ? 'mild' : 'stark';
  return own !== said || isAnyIn(mild, own) ? 'mild' : undefined;
}

const isOver = (said: string): boolean => isAnyIn(over, said) && !isAnyIn(again, said);

const toText = (query: string): string => toCrisisText(foldWord(query.slice(0, longest)));

function without(patterns: readonly RegExp[], text: string): string {
  return patterns.reduce((rest, pattern) => rest.replace(everywhere(pattern), ' '), text).replace(/ +/g, ' ');
}

function everywhere(pattern: RegExp): RegExp {
  const known = global.get(pattern) ?? new RegExp(pattern.source, 'g');
  global.set(pattern, known);
  return known;
}

const global = new Map<RegExp, RegExp>();

function isAnyIn(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
