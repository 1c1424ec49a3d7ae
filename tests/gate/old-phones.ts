import { parse } from 'acorn';

/** What those phones can parse and not run. Nothing lowers it. */
const newer = [/\bgroupBy\(/, /\.findLast(Index)?\(/, /\.at\(-/, /\.to(Sorted|Reversed|Spliced)\(/, /\.canParse\(/, /\.hasOwn\(/];

/** What a phone from 2018 cannot read or run in a script, or nothing. Parsed, because a setting says only what was meant. */
export function tooNew(code: string): string[] {
  // Newer than ES2017, but those phones know it.
  const withoutImportCalls = code.replace(/\bimport\s*\(/g, 'imported(');
  try {
    parse(withoutImportCalls, { ecmaVersion: 2017, sourceType: 'module' });
    return newer.filter((call) => call.test(code)).map((call) => `calls ${call.source}`);
  } catch (error) {
    return [(error as Error).message];
  }
}
