/** First letters that sound like another. */
export const soundsLike: Record<string, string> = {
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
export function soundOf(folded: string): string {
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
