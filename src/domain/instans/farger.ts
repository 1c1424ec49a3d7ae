import { contrast, luminance } from '../contrast.ts';

/** Custom properties by name, without dashes: { accent: '#12504a' }. */
export type Tokens = Readonly<Record<string, string>>;

/** Light and dark, as the visitor's device asks. */
export const lagen = ['ljus', 'mork'] as const;
export type Lage = (typeof lagen)[number];

/** The colours that an instance may choose, and the custom properties that each decides. */
export const fargroller = {
  accent: { ljus: ['accent', 'accent-ground', 'focus'], mork: ['accent', 'accent-ground'] },
  himmel: { ljus: ['sky'], mork: ['sky'] },
  lampa: { ljus: ['light'], mork: ['light'] },
} as const;

export type Fargroll = keyof typeof fargroller;
export type Farger = Partial<Record<Fargroll, Partial<Record<Lage, string>>>>;

/** What is read, on what it stands, and the least contrast: 7 for text, 3 for edges and focus rings. */
const pairs: readonly (readonly [of: string, on: string, least: number])[] = [
  ['accent', 'paper', 7],
  ['accent', 'card', 7],
  ['accent', 'lamp', 7],
  ['accent', 'help-ground', 7],
  ['accent-ink', 'accent-ground', 7],
  ['sky-ink', 'sky', 7],
  ['light-ink', 'light', 7],
  ['light', 'sky', 3],
  ['focus', 'paper', 3],
];

/** The properties that the chosen colours set in one of the two. */
export function toTokens(farger: Farger, lage: Lage): Tokens {
  const chosen = Object.entries(farger) as [Fargroll, Partial<Record<Lage, string>>][];
  return Object.fromEntries(
    chosen.flatMap(([roll, { [lage]: colour }]) => (colour === undefined ? [] : fargroller[roll][lage].map((name) => [name, colour]))),
  );
}

/** Swedish sentences about the chosen colours that are too near those they stand on. Nothing when all can be read. */
export function checkFarger(farger: Farger, tokens: Readonly<Record<Lage, Tokens>>): string[] {
  const [own, ownDark] = [toTokens(farger, 'ljus'), toTokens(farger, 'mork')];
  const light = { ...tokens.ljus, ...own };
  // What neither says about the dark stays as it is in the light.
  const kept = Object.fromEntries(Object.entries(own).filter(([name]) => !(name in tokens.mork)));
  return [...checkPairs('ljus', own, light), ...checkPairs('mork', { ...kept, ...ownDark }, { ...light, ...tokens.mork, ...ownDark })];
}

function checkPairs(lage: Lage, chosen: Tokens, all: Tokens): string[] {
  const isNew = (name: string) => name in chosen;
  const low = pairs.filter(([of, on, least]) => (isNew(of) || isNew(on)) && contrast(all[of]!, all[on]!) < least);
  return [...new Set(low.map(([of, on, least]) => explain(lage, isNew(of) ? [of, on] : [on, of], least, all)))];
}

function explain(lage: Lage, [own, other]: readonly [string, string], least: number, all: Tokens): string {
  const roll = (Object.keys(fargroller) as Fargroll[]).find((id) => (fargroller[id][lage] as readonly string[]).includes(own))!;
  // Rounded down: 6,96 is not 7.
  const ratio = (Math.floor(contrast(all[own]!, all[other]!) * 10) / 10).toFixed(1).replace('.', ',');
  const way = luminance(all[other]!) > luminance(all[own]!) ? 'mörkare' : 'ljusare';
  return `farger.${roll}.${lage}: ”${all[own]}” mot ”${all[other]}” har kontrasten ${ratio}:1. Minst ${least}:1 behövs. Välj en ${way} färg.`;
}
