import type { Entry } from '../../../src/domain/entry.ts';
import { findPhoneOddity } from '../../../src/domain/phone-shape.ts';

/** An address, and everywhere it stands. */
export interface Target {
  url: string;
  /** "content/stodlinjer/mind.md: kontakt.webb" */
  places: string[];
}

export interface OddNumber {
  nummer: string;
  place: string;
  why: string;
}

export interface PlacedEntry {
  entry: Entry;
  path: string;
}

/** Every outgoing address once, in the order of the files. What follows "#" is for the browser alone. */
export function toTargets(entries: readonly PlacedEntry[]): Target[] {
  const targets = new Map<string, Target>();
  for (const { entry, path } of entries) {
    for (const [field, url] of linksOf(entry)) {
      const key = url.replace(/#.*$/, '');
      const target = targets.get(key) ?? { url: key, places: [] };
      target.places.push(`${path}: ${field}`);
      targets.set(key, target);
    }
  }
  return [...targets.values()];
}

function linksOf({ kontakt, kallor, body }: Entry): [field: string, url: string][] {
  const all: [string, string | undefined][] = [
    ['kontakt.webb', kontakt.webb],
    ['kontakt.chatt', kontakt.chatt],
    ...kallor.map(({ url }, i): [string, string | undefined] => [`kallor.${i + 1}.url`, url]),
    ...[...body.matchAll(/\]\(<?(https:\/\/[^\s<>)]+)|<(https:\/\/[^\s<>]+)>/g)].map(([, a, b]): [string, string] => ['texten', (a ?? b)!]),
  ];
  return all.filter((pair): pair is [string, string] => pair[1] !== undefined && URL.canParse(pair[1]));
}

export function findOddNumbers(entries: readonly PlacedEntry[]): OddNumber[] {
  return entries.flatMap(({ entry: { kontakt }, path }) =>
    [...(kontakt.telefon ?? []).map(({ nummer }) => nummer), ...(kontakt.sms === undefined ? [] : [kontakt.sms])].flatMap((nummer) => {
      const why = findPhoneOddity(nummer);
      // Numbers for sms are short codes of any length.
      return why === undefined || (nummer === kontakt.sms && !nummer.startsWith('0')) ? [] : [{ nummer, place: path, why }];
    }),
  );
}
