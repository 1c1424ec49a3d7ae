import { editDistance } from '../../edit-distance.ts';

/** Words of the vocabulary to compare a misspelt word with. */
export interface Spelling {
  /** By first letter: most people get that right. */
  byFirst: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words are too like each other. */
const shortest = 5;

export function toSpelling(keys: readonly string[]): Spelling {
  const byFirst = new Map<string, string[]>();
  const words = new Set(keys.filter((key) => key.length >= shortest - 1 && !key.includes(' ')));
  for (const word of words) {
    const known = byFirst.get(word[0]!);
    if (known === undefined) byFirst.set(word[0]!, [word]);
    else known.push(word);
  }
  return { byFirst };
}

/** The word that was probably meant. */
export function findSpelling({ byFirst }: Spelling, written: string): string | undefined {
  if (written.length < shortest || written.length > 30) return undefined;
  const limit = written.length < 6 ? 0 : written.length < 9 ? 1 : 2;
  let best: string | undefined;
  let least = Math.max(limit, 0.5) + 0.1;
  for (const word of candidates(byFirst, written)) {
    if (Math.abs(word.length - written.length) > limit + 1) continue;
    const distance = Math.min(editDistance(written, word, limit), editDistance(sound(written), sound(word), Math.max(0, limit - 1)) + 0.5);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** In other scripts the endings change and the start stays: "самотньо" is "самотній". */
export function findSameStart({ byFirst }: Spelling, written: string): string | undefined {
  if (/[a-z]/.test(written) || written.length < shortest) return undefined;
  const start = written.slice(0, Math.max(4, written.length - 3));
  return (byFirst.get(written[0]!) ?? []).find((word) => word.startsWith(start));
}

/** Words with the same first letter, or with one that sounds like it. */
function candidates(byFirst: Spelling['byFirst'], written: string): readonly string[] {
  const first = [written[0]!, ...(soundsLike[written[0]!] ?? '')];
  return first.flatMap((letter) => byFirst.get(letter) ?? []);
}

const soundsLike: Record<string, string> = {
  c: 'sk',
  k: 'cqt',
  q: 'k',
  s: 'cz',
  z: 's',
  w: 'v',
  v: 'w',
  a: 'eo',
  e: 'a',
  o: 'a',
  t: 'k',
  j: 'gl',
  g: 'j',
  f: 'p',
  p: 'f',
};

/** Roughly how a Swedish word sounds, for "sjelvmord", "ennsam" and "psykollog". */
export function sound(folded: string): string {
  return folded
    .replace(/(.)\1+/g, '$1')
    .replace(/ck/g, 'k')
    .replace(/[cq]/g, 'k')
    .replace(/[z]/g, 's')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/[eo]/g, 'a');
}
