import { parse } from 'acorn';
import { oldMethods } from '../../scripts/lib/old-methods.ts';

/** What those phones can parse and not run. Nothing lowers it. */
const newer = [
  /\bgroupBy\(/,
  /\.findLast(Index)?\(/,
  /\.at\(-/,
  /\.to(Sorted|Reversed|Spliced)\(/,
  /\.canParse\(/,
  /\.hasOwn\(/,
  /\.replaceAll\(/,
  /\.allSettled\(/,
  /\.trim(Start|End)\(/,
  /\bstructuredClone\(/,
  // More than the one level that they are given.
  /\.flat\((\d|Infinity)/,
  /\bPromise\.(any|try|withResolvers)\(/,
  /\bArray\.fromAsync\(/,
  /\bIntl\.(DisplayNames|DurationFormat|ListFormat|Locale|PluralRules|RelativeTimeFormat|Segmenter)\b/,
  /\.formatRange\(/,
  /\b(queueMicrotask|requestIdleCallback)\(/,
  /\bnew (AbortController|IntersectionObserver|ResizeObserver|OffscreenCanvas|BroadcastChannel)\b/,
  /\.(toggleAttribute|requestSubmit|checkVisibility|showModal|showPopover|startViewTransition|randomUUID)\(/,
];

/** What those phones drop from a style sheet, with all that stands in the same rule. Where nothing is lost by that it is not told of here. */
const newerStyles = [
  /@(layer|container|property|scope|starting-style)\b/,
  /:(is|where|has)\(/,
  /:not\([^()]*,/,
  /[;{}]&/,
  /\((width|height)[<>=]|[<>]=?(width|height)\)/,
  /[;{](row-)?gap:/,
  /[;{](inset|aspect-ratio)\b/,
  /[;{](margin|padding|border)-(inline|block)/,
  /[;{][^:{}]*:[^;{}]*\b(clamp|max|color-mix|light-dark|oklch)\(/,
  /[;{]overflow(-[xy])?:clip\b/,
  /\d[dsl]v[hw]\b/,
];

/** The methods that a script calls, that those phones lack, and that it does not give them itself. */
const unguarded = (code: string) =>
  oldMethods.filter(({ uses, guard }) => !code.includes(guard) && uses.test(code)).map(({ name }) => `calls ${name} unguarded`);

/** What a phone from 2018 would drop from a style sheet, and miss. */
export const tooNewStyles = (css: string): string[] => newerStyles.filter((part) => part.test(css)).map(({ source }) => source);

/** What a phone from 2018 cannot read or run in a script, or nothing. Parsed, because a setting says only what was meant. */
export function tooNew(code: string): string[] {
  // Newer than ES2017, but those phones know it.
  const withoutImportCalls = code.replace(/\bimport\s*\(/g, 'imported(');
  try {
    parse(withoutImportCalls, { ecmaVersion: 2017, sourceType: 'module' });
    return [...newer.filter((call) => call.test(code)).map((call) => `calls ${call.source}`), ...unguarded(code)];
  } catch (error) {
    return [(error as Error).message];
  }
}
