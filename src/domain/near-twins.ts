import { fold } from './fold.ts';
import { likenessOf, mayBeMisspelled, smallWords, toKnown, type Comparable, type Known, type Likeness } from './likeness.ts';

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

/** The ort, and the area where no ort is said. */
function placesOf({ plats, omrade }: Comparable): string[] {
  const areas = omrade.slag === 'sverige' ? ['sverige'] : omrade.slag === 'lan' ? omrade.lan : omrade.kommuner;
  return [...(plats === undefined ? [] : [`ort ${fold(plats.ort)}`]), ...areas.map((kod) => `kod ${kod}`)];
}
