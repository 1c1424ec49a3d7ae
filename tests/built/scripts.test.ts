import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { dist } from './site.ts';

/** What those phones can parse and not run. Nothing lowers it. */
const newer = [
  /\(\?<[!=]/,
  /\bgroupBy\(/,
  /\.findLast(Index)?\(/,
  /\.at\(-/,
  /\.to(Sorted|Reversed|Spliced)\(/,
  /\.canParse\(/,
  /\.hasOwn\(/,
];

test.for(globSync('_astro/*.js', { cwd: dist }).sort())('%s can be read by a phone from 2018', (file) => {
  const code = readFileSync(`${dist}/${file}`, 'utf8');
  // Newer than ES2017, but those phones know it.
  const withoutImportCalls = code.replace(/\bimport\s*\(/g, 'imported(');
  expect(newer.filter((call) => call.test(code))).toEqual([]);
  expect(() => parse(withoutImportCalls, { ecmaVersion: 2017, sourceType: 'module' })).not.toThrow();
});
