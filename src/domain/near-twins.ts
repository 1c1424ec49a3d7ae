import { editDistance } from './edit-distance.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';

/** What the comparison looks at. */
export type Comparable = Pick<Entry, 'kind' | 'namn' | 'arrangor' | 'omrade' | 'plats'>;

/** "same": the same organiser, place and all but the same name. "near": somebody should look. */
export type Likeness = 'same' | 'near';

export interface Twin<T extends Comparable> {
  entry: T;
  likeness: Likeness;
}

export interface TwinIndex<T extends Comparable> {
  add(entry: T): void;
  /** The most alike first. */
  find(entry: Comparable): Twin<T>[];
}

/**
 * Looks for entries that say the same thing about the same place. Twins share all the words of the one with the fewer, so each entry
 * is known by its rarest word, and looked for by its rarest: thousands in one place need not be compared with one another.
 */
export function indexTwins<T extends Comparable>(entries: readonly T[]): TwinIndex<T> {
  const byRarest: Buckets<T> = new Map();
  const byEvery: Buckets<T> = new Map();
  const rarestOf = (keys: readonly string[]) => keys.toSorted((a, b) => (byEvery.get(a)?.length ?? 0) - (byEvery.get(b)?.length ?? 0))[0];
  const add = (entry: T) => {
    const known = toKnown(entry);
    for (const keys of keysOf(known)) {
      put(byRarest, rarestOf(keys), known);
      for (const key of keys) put(byEvery, key, known);
    }
  };
  const find = (entry: Comparable) => {
    const own = toKnown(entry);
    const within = keysOf(own).flatMap((keys) => byEvery.get(rarestOf(keys) ?? '') ?? []);
    const around = keysOf(own).flatMap((keys) => keys.flatMap((key) => byRarest.get(key) ?? []));
    const twins = [...new Set([...within, ...around])].flatMap((other): Twin<T>[] => {
      const likeness = likenessOf(own, other);
      return likeness === undefined ? [] : [{ entry: other.entry, likeness }];
    });
    return twins.sort((a, b) => Number(a.likeness === 'near') - Number(b.likeness === 'near'));
  };
  for (const entry of entries) add(entry);
  return { add, find };
}

type Buckets<T extends Comparable> = Map<string, Known<T>[]>;

function put<T extends Comparable>(buckets: Buckets<T>, key: string | undefined, known: Known<T>): void {
  if (key === undefined) return;
  const there = buckets.get(key);
  if (there === undefined) buckets.set(key, [known]);
  else there.push(known);
}

/** For each place, the words that the entry may be known by there. A misspelling is seldom in the first letters. */
function keysOf<T extends Comparable>({ entry, name, organiser, ort }: Known<T>): string[][] {
  const about = new Set([...smallWords, ...organiser, ...ort.split(' ')]);
  const own = name.filter((word) => !about.has(word));
  const words = new Set((own.length > 0 ? own : name).map((word) => (mayBeMisspelled(word) ? word.slice(0, 3) : word)));
  return placesOf(entry).map((place) => [...words].map((word) => `${place} ${word}`));
}

/** An entry with its words taken apart once. */
interface Known<T> {
  entry: T;
  name: readonly string[];
  organiser: readonly string[];
  ort: string;
  street: readonly string[];
  /** The house: "lund storgatan 4". Empty when only the ort is said. */
  spot: string;
}

function toKnown<T extends Comparable>(entry: T): Known<T> {
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

function likenessOf(a: Known<Comparable>, b: Known<Comparable>): Likeness | undefined {
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

/** The ort, and the area where no ort is said. */
function placesOf({ plats, omrade }: Comparable): string[] {
  const areas = omrade.slag === 'sverige' ? ['sverige'] : omrade.slag === 'lan' ? omrade.lan : omrade.kommuner;
  return [...(plats === undefined ? [] : [`ort ${fold(plats.ort)}`]), ...areas.map((kod) => `kod ${kod}`)];
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

const smallWords = ['i', 'pa', 'och', 'for', 'med', 'vid'];

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
const mayBeMisspelled = (word: string) => word.length >= 5 && !/\d/.test(word);

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
