import { lagen, toTokens, type Farger, type Lage, type Tokens } from '../../../src/domain/instans/farger.ts';

/** The first rule of tokens.css is the light one, and the second, in its media query, says what is other in the dark. */
export function readTokens(css: string): Record<Lage, Tokens> {
  const [ljus = {}, mork = {}] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, rule]) => readColours(rule!));
  return { ljus, mork };
}

function readColours(rule: string): Tokens {
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name, colour]) => [name, colour]));
}

const dark = '@media screen and (prefers-color-scheme: dark)';

/** The style sheet with the colours of the instance behind its own: the light ones before anything is said about the dark. */
export function withFarger(css: string, farger: Farger): string {
  const [light, ...rest] = css.split(dark);
  const [ownLight, ownDark] = lagen.map((lage) => toRule(toTokens(farger, lage)));
  return [`${light}${ownLight}\n`, ...rest, ` {\n${ownDark}\n}\n`].join(dark);
}

function toRule(tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, colour]) => `  --${name}: ${colour};`);
  return `:root {\n${lines.join('\n')}\n}`;
}
