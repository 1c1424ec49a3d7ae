import { editDistance } from '../../edit-distance.ts';

/** What a misspelt word may have been. It comes with the rarer words: before those, nobody knows that a word is misspelt. */
export interface Spelling {
  /** The word that was probably meant. */
  findSpelling(written: string): string | undefined;
  /** The word that sounds the same. */
  findHeard(written: string): string | undefined;
  findSameStart(written: string): string | undefined;
}

export type ToSpelling = (keys: readonly string[]) => Spelling;

/** Words of the vocabulary to compare a misspelt word with. */
interface Known {
  /** By first letter: most people get that right. */
  byFirst: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words are too like each other. */
const shortest = 5;

export const toSpelling: ToSpelling = (keys) => {
  const byFirst = new Map<string, string[]>();
  const words = new Set(keys.filter((key) => key.length >= 3 && !key.includes(' ')));
  for (const word of words) {
    const known = byFirst.get(word[0]!);
    if (known === undefined) byFirst.set(word[0]!, [word]);
    else known.push(word);
  }
  const known = { byFirst };
  return {
    findSpelling: (written) => findHeard(known, written) ?? findNear(known, written),
    findHeard: (written) => findHeard(known, written),
    findSameStart: (written) => findSameStart(known, written),
  };
};

/** The word that sounds the same: children, newcomers and many with dyslexia write as they hear. */
function findHeard({ byFirst }: Known, written: string): string | undefined {
  if (written.length < shortest - 1 || written.length > longest) return undefined;
  const most = written.length < shortest ? 1 : written.length < 9 ? 2 : 3;
  const heard = soundOf(written);
  const alike = candidates(byFirst, written).filter(
    (word) => Math.abs(word.length - written.length) <= most && word !== written && soundOf(word) === heard,
  );
  return nearest(alike, most, (word) => editDistance(written, word, most));
}

const longest = 30;

/** The word that takes the fewest changes, in writing or, in a longer word, in sound. */
function findNear({ byFirst }: Known, written: string): string | undefined {
  if (written.length < shortest || written.length > longest) return undefined;
  const limit = written.length < 9 ? 1 : 2;
  const heard = soundOf(written);
  const near = candidates(byFirst, written).filter(
    (word) => word.length >= shortest - 1 && Math.abs(word.length - written.length) <= limit + 1,
  );
  return nearest(near, limit + 0.5, (word) =>
    Math.min(editDistance(written, word, limit), written.length < 7 ? Infinity : editDistance(heard, soundOf(word), 1) + 0.5),
  );
}

function nearest(words: readonly string[], most: number, distanceTo: (word: string) => number): string | undefined {
  let best: string | undefined;
  let least = most + 0.1;
  for (const word of words) {
    const distance = distanceTo(word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** In other scripts the endings change and the start stays: "самотньо" is "самотній". */
function findSameStart({ byFirst }: Known, written: string): string | undefined {
  if (/[a-z]/.test(written) || written.length < shortest) return undefined;
  const start = written.slice(0, Math.max(4, written.length - 3));
  return (byFirst.get(written[0]!) ?? []).find((word) => word.startsWith(start));
}

/** Words with the same first letter, or with one that sounds like it. */
function candidates(byFirst: Known['byFirst'], written: string): readonly string[] {
  const first = [written[0]!, ...(soundsLike[written[0]!] ?? '')];
  return first.flatMap((letter) => byFirst.get(letter) ?? []);
}

const soundsLike: Record<string, string> = {
  c: 'skt',
  d: 't',
  h: 'j',
  k: 'cqts',
  q: 'k',
  s: 'czk',
  z: 's',
  w: 'v',
  v: 'w',
  a: 'eo',
  e: 'a',
  o: 'a',
  t: 'kcd',
  j: 'glh',
  g: 'j',
  f: 'p',
  p: 'f',
};

/** Roughly how a Swedish word sounds, for "sjelvmord", "kjör", "ennsam" and "psykollog". Each word is heard once. */
function soundOf(folded: string): string {
  const known = heardBefore.get(folded) ?? sounds.reduce((heard, [letters, one]) => heard.replace(letters, one), folded);
  heardBefore.set(folded, known);
  return known;
}

const heardBefore = new Map<string, string>();

/** Letters that sound alike, in the order in which they are heard: "stj" before "tj" before "t". */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/[td]ion|s+ion|schon/g, 'kan'],
  [/c(?=[eiy])/g, 's'],
  [/skj|stj|sch|sj|sh|ch|tj|kj|sk(?=[eiy])/g, 'k'],
  [/[hdlg]j|g(?=[eiy])/g, 'j'],
  [/[cq]/g, 'k'],
  [/gt/g, 'kt'],
  [/dt|d(?=[st])|d$/g, 't'],
  [/([bfgklmnprstv])h/g, '$1'],
  [/[eo]/g, 'a'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];
