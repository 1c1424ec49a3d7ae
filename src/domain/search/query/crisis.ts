import { aboutSomeoneElse, again, bereaved, harmless, now, over, urgent } from './crisis-beside.ts';
import { toCrisisText } from './crisis-grammar.ts';
import type { CrisisMore } from './crisis-more.ts';
import { wish } from './crisis-patterns.ts';
import { finish, type Steps } from '../../steps.ts';
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

const none: CrisisMore = { wish: [], danger: [], threats: [], mild: [], isLike: () => false };

/** What was read last. A page reads in steps, and asks for the same again and again while it looks for hits. */
const last: { query?: string; more?: CrisisMore; reading?: CrisisReading } = {};

export function readCrisis(query: string, more = none): CrisisReading {
  return last.query === query && last.more === more ? last.reading! : finish(crisisSteps(query, more));
}

/** Some hundreds of patterns are made ready the first time: together they take an old phone a tenth of a second. */
export function* crisisSteps(query: string, more = none): Steps<CrisisReading> {
  const text = toText(query);
  const said = yield* without(harmless, text);
  const isNow = yield* isAnyIn(now, query.slice(0, longest));
  const crisis = yield* wishOf(yield* without(more.threats, said), isNow, [...wish, ...more.wish], more.mild);
  const isHurt = crisis !== 'stark' && (yield* isAnyIn(more.danger, said));
  const isInDanger = isHurt && (isNow || !(yield* isOver(said)));
  const known = isInDanger ? 'stark' : isHurt ? 'mild' : crisis;
  const reading: CrisisReading = { crisis: known ?? (more.isLike(said) ? 'mild' : undefined), isInDanger };
  Object.assign(last, { query, more, reading });
  return reading;
}

/** Somebody has lost somebody by suicide: there is help for that, and it is another. */
export function isBereaved(query: string): boolean {
  return finish(isAnyIn(bereaved, toText(query)));
}

function* wishOf(said: string, isNow: boolean, wishes: readonly RegExp[], mild: readonly RegExp[]): Steps<Crisis | undefined> {
  const own = yield* without(bereaved, said);
  if (!(yield* isAnyIn(wishes, own))) return own !== said || (yield* isAnyIn(mild, own)) ? 'mild' : undefined;
  if (!isNow && (yield* isOver(own))) return 'mild';
  return (yield* isAnyIn(aboutSomeoneElse, own)) && !(yield* isAnyIn(urgent, own)) ? 'mild' : 'stark';
}

function* isOver(said: string): Steps<boolean> {
  return (yield* isAnyIn(over, said)) && !(yield* isAnyIn(again, said));
}

/** A query without the sayings that only look alike, in the spelling of the patterns. */
export const toSaid = (query: string): string => finish(without(harmless, toText(query)));

const toText = (query: string): string => toCrisisText(foldWord(query.slice(0, longest)));

function* without(patterns: readonly RegExp[], text: string): Steps<string> {
  let rest = text;
  for (const pattern of patterns) {
    yield;
    rest = rest.replace(everywhere(pattern), ' ');
  }
  return rest.replace(/ +/g, ' ');
}

function everywhere(pattern: RegExp): RegExp {
  const known = global.get(pattern) ?? new RegExp(pattern.source, 'g');
  global.set(pattern, known);
  return known;
}

const global = new Map<RegExp, RegExp>();

function* isAnyIn(patterns: readonly RegExp[], text: string): Steps<boolean> {
  for (const pattern of patterns) {
    yield;
    if (pattern.test(text)) return true;
  }
  return false;
}
