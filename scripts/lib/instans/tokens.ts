import { lagen, toTokens, type Farger, type Lage, type Tokens } from '../../../src/domain/instans/farger.ts';

const dark = '@media screen and (prefers-color-scheme: dark)';

/** The style sheets that name the colours of the site: first the light ones, then, in a media query, what is other in the dark. */
export const tokenSheets = ['src/styles/tokens.css', 'src/styles/scene-tokens.css'] as const;

export function readTokens(sheets: readonly string[]): Record<Lage, Tokens> {
  const parts = sheets.map((css) => css.split(dark).map(readColours));
  return { ljus: Object.assign({}, ...parts.map(([light]) => light)), mork: Object.assign({}, ...parts.map(([, other]) => other)) };
}

function readColours(rule: string): Tokens {
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name, colour]) => [name, colour]));
}

/** The style sheet with the colours of the instance behind its own: the light ones before anything is said about the dark. */
export function withFarger(css: string, farger: Farger): string {
  const [light, ...rest] = css.split(dark);
  const [ownLight, ownDark] = lagen.map((lage) => toRule(toTokens(farger, lage), readColours(css)));
  return [`${light}${ownLight}\n`, ...rest, ` {\n${ownDark}\n}\n`].join(dark);
}

/** Only what the style sheet speaks of. */
function toRule(tokens: Tokens, known: Tokens): string {
  const own = Object.entries(tokens).filter(([name]) => name in known);
  const lines = own.map(([name, colour]) => `  --${name}: ${colour};`);
  return `:root {\n${lines.join('\n')}\n}`;
}
