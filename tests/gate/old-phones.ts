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
];

/** The methods that a script calls, that those phones lack, and that it does not give them itself. */
const unguarded = (code: string) =>
  oldMethods.filter(({ uses, guard }) => !code.includes(guard) && uses.test(code)).map(({ name }) => `calls ${name} unguarded`);

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
