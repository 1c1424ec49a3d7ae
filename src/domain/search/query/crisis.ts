import { aboutSomeoneElse, bereaved, harmless, mild, strong } from './crisis-patterns.ts';
import { foldWord } from './words.ts';

/** Strong: 112, 90101 and 1177 before everything. Mild: visible, but not in the way of what was asked for. */
export type Crisis = 'stark' | 'mild';

/** A person in distress may write much: read more of it than the search does. */
const longest = 2000;

export function crisisOf(query: string): Crisis | undefined {
  const text = toText(query);
  if (isAnyIn(bereaved, text)) return 'mild';
  const without = harmless.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  if (!isAnyIn(strong, without)) return isAnyIn(mild, without) ? 'mild' : undefined;
  return isAnyIn(aboutSomeoneElse, without) ? 'mild' : 'stark';
}

/** Somebody has lost somebody by suicide: there is help for that, and it is another. */
export function isBereaved(query: string): boolean {
  return isAnyIn(bereaved, toText(query));
}

function toText(query: string): string {
  return ` ${foldWord(query.slice(0, longest))
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim()} `;
}

function isAnyIn(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
