import { editDistance } from './edit-distance.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';

/** What the comparison looks at. */
export type Comparable = Pick<Entry, 'kind' | 'namn' | 'arrangor' | 'omrade' | 'plats'>;

/** "same": the same organiser, place and all but the same name. "near": somebody should look. */
export type Likeness = 'same' | 'near';

/** An entry with its words taken apart once. */
export interface Known<T> {
  entry: T;
  name: readonly string[];
  organiser: readonly string[];
  ort: string;
  street: readonly string[];
  /** The house: "lund storgatan 4". Empty when only the ort is said. */
  spot: string;
}

export function toKnown<T extends Comparable>(entry: T): Known<T> {
  const { namn, arrangor, plats } = entry;
  const house = wordsOf(plats?.adress ?? plats?.namn ?? '');
  return {
    entry,
    name: wordsOf(namn),
    organiser: wordsOf(arrangor).filter((word) => !/^(foreningen|forening|i|och)$/.test(word)),
    ort: fold(plats?.ort ?? ''),
    street: wordsOf(plats?.adress ?? ''),
    spot: house.length === 0 ? '' : [fold(plats!.ort), ...house].join(' '),
  };
}

/** How alike two entries are, as far as one can see without knowing them. */
export function likenessOf(a: Known<Comparable>, b: Known<Comparable>): Likeness | undefined {
  if (a.ort !== b.ort && a.ort !== '' && b.ort !== '') return undefined;
  const isSameSpot = a.spot !== '' && a.spot === b.spot;
  const { share, areBothMore } = compareNames(a, b);
  if (share < 0.6 || areBothMore) return undefined;
  const isSameOrganiser = areAlike(a.organiser, b.organiser);
  if (share >= 0.85 && isSameOrganiser && a.entry.kind === b.entry.kind && mayBeSameHouse(a, b)) return 'same';
  return isSameOrganiser || isSameSpot ? 'near' : undefined;
}

/** Two streets that differ are two places. A street that is not said may be any. */
function mayBeSameHouse({ street: one, spot }: Known<Comparable>, { street: other, spot: otherSpot }: Known<Comparable>): boolean {
  return spot === otherSpot || one.length === 0 || other.length === 0 || shareOf(one, other).share >= 0.7;
}

/** How much of the names is the same, apart from the ort and the organiser in them. "Träffpunkt Solen" and "Träffpunkt Månen" each say more. */
function compareNames(a: Known<Comparable>, b: Known<Comparable>): { share: number; areBothMore: boolean } {
  const about = new Set([...smallWords, ...a.ort.split(' '), ...a.organiser, ...b.organiser]);
  const own = ({ name }: Known<Comparable>) => name.filter((word) => !about.has(word));
  const [one, other] = [own(a), own(b)];
  const isOnlyContext = one.length === 0 || other.length === 0;
  const { share, more } = isOnlyContext ? shareOf(a.name, b.name) : shareOf(one, other);
  return { share, areBothMore: more.every((count) => count > 0) };
}

/** What says nothing of its own. */
export const smallWords = ['i', 'pa', 'och', 'for', 'med', 'vid'];

/** The Dice coefficient, where a misspelled word is the same word, and how many words each has that the other lacks. */
function shareOf(one: readonly string[], other: readonly string[]): { share: number; more: [number, number] } {
  const rest = [...other];
  let common = 0;
  for (const word of one) {
    const at = rest.findIndex((candidate) => isSameWord(word, candidate));
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  const total = one.length + other.length;
  return { share: total === 0 ? 0 : (2 * common) / total, more: [one.length - common, rest.length] };
}

/** The first letter is seldom wrong, and asking for it first saves most of the work. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || !mayBeMisspelled(a) || !mayBeMisspelled(b)) return false;
  return a.startsWith(b) || b.startsWith(a) || editDistance(a, b, 1) <= 1;
}

/** Short words and numbers are what they are. */
export const mayBeMisspelled = (word: string) => word.length >= 5 && !/\d/.test(word);

/** "Lunds kommun" and "Lunds kommun, kulturförvaltningen" are one organiser. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const { share, more } = shareOf(one, other);
  const isWithin = share > 0 && more.includes(0) && Math.min(one.join('').length, other.join('').length) >= 5;
  return share >= 0.7 || isWithin;
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
